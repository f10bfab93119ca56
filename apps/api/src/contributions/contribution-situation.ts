import type { Situation } from '@tendesh/domain/acts/transitions';
import type { ContributionFacts } from '@tendesh/domain/contributions/contribution-transitions';
import type { EvidenceItemStatus } from '@tendesh/domain/contributions/evidence-item';
import type { EvidenceItemFacts } from '@tendesh/domain/contributions/evidence-item-transitions';
import { type ContributionStatus, isInKind } from '@tendesh/domain/contributions/kinds';
import type { ContributionEntity } from '../applications/contribution.entity';
import type { Dossier } from '../applications/dossier';
import { type EvidenceFile, evidenceOf, outstandingOf } from './evidence-file';
import type { EvidenceItemEntity } from './evidence-item.entity';

/** What the transition table of contributions asks about one of them. */
export function contributionSituation(
  dossier: Dossier,
  contribution: ContributionEntity,
  file: EvidenceFile,
): Situation<ContributionStatus, ContributionFacts> {
  const { items } = evidenceOf(file, contribution.id);
  return {
    status: contribution.status,
    standing: dossier.standing,
    done: dossier.done,
    facts: {
      caseIsOpen: dossier.case.status === 'open',
      isDraft: dossier.application.status === 'draft',
      isInKind: isInKind(contribution.kind),
      hasAccepted: items.some((one) => one.status === 'accepted'),
    },
  };
}

/** What the transition table of papers asks about one of them and this person. */
export function evidenceItemSituation(
  dossier: Dossier,
  { item, contribution, file }: { item: EvidenceItemEntity; contribution: ContributionEntity; file: EvidenceFile },
  actor: { readonly id: string },
): Situation<EvidenceItemStatus, EvidenceItemFacts> {
  const evidence = evidenceOf(file, contribution.id);
  const { valuation } = evidence;
  const own = [item.recordedBy, valuation?.firstValuerStaffId, valuation?.secondValuerStaffId];
  return {
    status: item.status,
    standing: dossier.standing,
    done: dossier.done,
    facts: {
      caseIsOpen: dossier.case.status === 'open',
      isInKind: isInKind(contribution.kind),
      valuation: outstandingOf(evidence),
      isOwnWork: own.includes(actor.id),
    },
  };
}
