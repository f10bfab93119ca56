import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { ApplicationsRepository } from '../../applications/applications.repository';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { AmendmentActs } from './amendment-acts';

/** The plan stays as it is: an amendment is rejected by who decides, or withdrawn by who asked. */
@Injectable()
export class RefuseAmendment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: AmendmentActs,
    private readonly applications: ApplicationsRepository,
  ) {}

  run(id: string, act: 'reject' | 'withdraw', seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, act, seenVersion);
      // Pledges that nothing was shown for go with it; what was shown waits for another amendment.
      const bare = permitted.dossier.proposed.filter((one) => one.amendmentId === id && one.status === 'pledged');
      await this.applications.removeContributions(
        tx,
        bare.map((one) => one.id),
      );
      const changes = { decisionNote: reason, matchGateId: null };
      return this.acts.finish(tx, permitted, changes, { act: act === 'reject' ? 'rejected' : 'withdrawn', reason });
    });
  }
}
