import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { violation } from '@tendesh/domain/problems/violation';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { ProgrammesRepository } from '../programmes/programmes.repository';
import { AwardsRepository } from './awards.repository';
import { TrancheActs } from './tranche-acts';

/** Takes a wrongly recorded payment back; the tranche is released again and waits for the right one. */
@Injectable()
export class VoidDisbursement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: TrancheActs,
    private readonly awards: AwardsRepository,
    private readonly programmes: ProgrammesRepository,
  ) {}

  /** `seenVersion` is that of the tranche. */
  run(disbursementId: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const { releaseId } = await this.awards.getDisbursement(tx, disbursementId);
      const { trancheId } = await this.awards.getRelease(tx, releaseId);
      const permitted = await this.acts.begin(tx, trancheId, 'void_disbursement', seenVersion);
      const { voidedAt } = await this.awards.getDisbursement(tx, disbursementId);
      refuseIf(voidedAt === null ? [] : [violation('wrong_status', undefined, { status: 'voided' })]);
      const { award } = permitted;
      // An award that was paid in full after money had come back holds that money again.
      if (award.status === 'completed') await this.programmes.lock(tx, award.programmeId);
      await this.awards.saveDisbursement(tx, {
        id: disbursementId,
        voidedAt: tx.now,
        voidedBy: tx.actor.id,
        voidReason: reason,
      });
      if (award.status === 'completed') {
        await this.awards.save(tx, { id: award.id, status: 'signed', version: award.version + 1 });
      }
      return this.acts.finish(tx, permitted, { act: 'disbursement_voided', subjectId: disbursementId, reason });
    });
  }
}
