import { Injectable } from '@nestjs/common';
import type { EvidenceRequest } from '@tendesh/contracts/contributions/contributions';
import type { Written } from '@tendesh/contracts/shared/acts';
import { contributionTransitions } from '@tendesh/domain/contributions/contribution-transitions';
import { type EvidenceStrength, isStrongEnough } from '@tendesh/domain/contributions/kinds';
import { violation } from '@tendesh/domain/problems/violation';
import { ApplicationsRepository } from '../applications/applications.repository';
import { CasesRepository } from '../cases/cases.repository';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { contributionSituation } from './contribution-situation';
import { LockContribution } from './lock-contribution';

/** Attaches a paper to a pledge: from now on a second person can verify it. The strongest paper decides the strength. */
@Injectable()
export class EvidenceContribution {
  constructor(
    private readonly work: UnitOfWork,
    private readonly locks: LockContribution,
    private readonly applications: ApplicationsRepository,
    private readonly cases: CasesRepository,
  ) {}

  run(id: string, seenVersion: number, { documentId, strength }: EvidenceRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const { dossier, contribution, evidence } = await this.locks.run(tx, id);
      decide(contributionTransitions, 'evidence', tx.actor, contributionSituation(dossier, contribution, evidence));
      refuseStale(contribution, seenVersion);
      const attached = evidence.some((one) => one.id === documentId && one.subjectId === id);
      refuseIf(attached ? [] : [violation('unknown_value', '/documentId')]);
      const version = contribution.version + 1;
      await this.applications.saveContribution(tx, {
        id,
        status: 'evidenced',
        evidenceStrength: stronger(contribution.evidenceStrength, strength),
        evidencedAt: contribution.evidencedAt ?? tx.now,
        version,
      });
      await this.cases.addDutyAct(tx, dossier.case, { act: 'recorded_contribution', subjectId: id });
      await tx.audit({
        noun: 'contribution',
        nounId: id,
        caseId: dossier.case.id,
        officeId: dossier.case.officeId,
        act: 'evidenced',
        detail: { documentId, strength, amountMinor: contribution.amountMinor, currency: contribution.currency },
      });
      return { id, version };
    });
  }
}

function stronger(present: EvidenceStrength | null, added: EvidenceStrength): EvidenceStrength {
  return present !== null && isStrongEnough(present, added) ? present : added;
}
