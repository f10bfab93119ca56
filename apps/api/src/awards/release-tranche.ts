import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { newId } from '../platform/database/new-id';
import { figuresAt } from '../applications/dossier';
import { MatchGates } from '../applications/match-gates.repository';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { AwardsRepository } from './awards.repository';
import { TrancheActs } from './tranche-acts';

/** Authorises a tranche, in the proportion in which the required own money is verified, by another than the approver. */
@Injectable()
export class ReleaseTranche {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: TrancheActs,
    private readonly gates: MatchGates,
    private readonly awards: AwardsRepository,
  ) {}

  run(trancheId: string, seenVersion: number): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, trancheId, 'release', seenVersion);
      const { tranche, dossier } = permitted;
      const figures = figuresAt(dossier, 'verified');
      const matchGateId = await this.gates.pass(tx, dossier, { gate: 'release', reading: 'verified', figures });
      const id = newId(tx.now);
      await this.awards.addRelease(tx, {
        id,
        trancheId,
        awardId: tranche.awardId,
        caseId: tranche.caseId,
        officeId: tranche.officeId,
        amountMinor: tranche.amountMinor,
        matchGateId,
        authorisedBy: tx.actor.id,
        onBehalfOf: permitted.onBehalfOf?.id ?? null,
        authorisedAt: tx.now,
        voidedAt: null,
        voidedBy: null,
        voidReason: null,
      });
      return this.acts.finish(tx, permitted, { act: 'released', subjectId: id });
    });
  }
}
