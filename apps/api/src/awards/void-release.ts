import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { violation } from '@tendesh/domain/problems/violation';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { AwardsRepository } from './awards.repository';
import { ThawAward } from './thaw-award';
import { TrancheActs } from './tranche-acts';

/** Takes a wrong release back while nothing is paid on it; the tranche may be released again. */
@Injectable()
export class VoidRelease {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: TrancheActs,
    private readonly awards: AwardsRepository,
    private readonly thaw: ThawAward,
  ) {}

  /** `seenVersion` is that of the tranche. */
  run(releaseId: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const { trancheId } = await this.awards.getRelease(tx, releaseId);
      const permitted = await this.acts.begin(tx, trancheId, 'void_release', seenVersion);
      const { voidedAt } = await this.awards.getRelease(tx, releaseId);
      refuseIf(voidedAt === null ? [] : [violation('wrong_status', undefined, { status: 'voided' })]);
      await this.awards.saveRelease(tx, { id: releaseId, voidedAt: tx.now, voidedBy: tx.actor.id, voidReason: reason });
      await this.thaw.run(tx, permitted.award.id);
      return this.acts.finish(tx, permitted, { act: 'release_voided', subjectId: releaseId, reason });
    });
  }
}
