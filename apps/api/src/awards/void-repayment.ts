import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { violation } from '@tendesh/domain/problems/violation';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { AwardActs } from './award-acts';
import { ProgrammesRepository } from '../programmes/programmes.repository';
import { AwardsRepository } from './awards.repository';
import { RepaymentsRepository } from './repayments.repository';
import { ThawAward } from './thaw-award';

/** Takes a wrongly recorded repayment back; the award freezes again where it rested on it. */
@Injectable()
export class VoidRepayment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: AwardActs,
    private readonly awards: AwardsRepository,
    private readonly repayments: RepaymentsRepository,
    private readonly thaw: ThawAward,
    private readonly programmes: ProgrammesRepository,
  ) {}

  /** `seenVersion` is that of the award. */
  run(repaymentId: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const { awardId, amountMinor } = await this.repayments.get(tx, repaymentId);
      const permitted = await this.acts.begin(tx, awardId, 'void_repayment', seenVersion);
      const { voidedAt } = await this.repayments.get(tx, repaymentId);
      refuseIf(voidedAt === null ? [] : [violation('wrong_status', undefined, { status: 'voided' })]);
      // What the award held less since then it holds again.
      await this.programmes.lock(tx, permitted.award.programmeId);
      // Frozen first: between the two statements the constraint would see money out that nothing covers.
      await this.awards.save(tx, { id: awardId, frozenAt: tx.now });
      await this.repayments.save(tx, {
        id: repaymentId,
        voidedAt: tx.now,
        voidedBy: tx.actor.id,
        voidReason: reason,
      });
      await this.thaw.run(tx, awardId);
      const detail = { amountMinor, repaymentId };
      return this.acts.finish(tx, permitted, {}, { act: 'repayment_voided', reason, detail });
    });
  }
}
