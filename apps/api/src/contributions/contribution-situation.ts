import type { Situation } from '@tendesh/domain/acts/transitions';
import type { ContributionFacts } from '@tendesh/domain/contributions/contribution-transitions';
import type { ContributionStatus } from '@tendesh/domain/contributions/kinds';
import type { ContributionEntity } from '../applications/contribution.entity';
import type { Dossier } from '../applications/dossier';
import type { EvidenceDocument } from './contributions.repository';

/** What the transition table of contributions asks about one of them. */
export function contributionSituation(
  dossier: Dossier,
  contribution: ContributionEntity,
  evidence: readonly EvidenceDocument[],
): Situation<ContributionStatus, ContributionFacts> {
  return {
    status: contribution.status,
    standing: dossier.standing,
    done: dossier.done,
    facts: {
      evidence: evidence.filter((one) => one.subjectId === contribution.id).length,
      isDraft: dossier.application.status === 'draft',
    },
  };
}
