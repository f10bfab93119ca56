import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { StaffReference } from '@tendesh/contracts/shared/acts';
import { offeredActs } from '@tendesh/domain/acts/transitions';
import { contributionTransitions } from '@tendesh/domain/contributions/contribution-transitions';
import { isInKind, isOwnKind } from '@tendesh/domain/contributions/kinds';
import { readOwn } from '@tendesh/domain/match/figures';
import { projectCost } from '@tendesh/domain/match/project-cost';
import type { Actor } from '@tendesh/domain/staff/reach';
import type { ContributionEntity } from '../applications/contribution.entity';
import { allContributions, type Dossier, ledgerOf } from '../applications/dossier';
import { contributionSituation } from './contribution-situation';
import { type EvidenceFile, evidenceOf } from './evidence-file';
import { presentEvidence, presentValuation } from './evidence.presenter';

export type NameOf = (staffId: string) => StaffReference;

/** The ledger of a case as a screen shows it; `nameOf` gives the person behind an id. Helpers are added by the case page. */
export function presentContributions(
  dossier: Dossier,
  file: EvidenceFile,
  nameOf: NameOf,
  actor: Actor,
): ContributionItem[] {
  const parts = countedParts(dossier);
  return allContributions(dossier).map((one, index) => ({
    ...presentMoney(one),
    whyNotCounted: parts[index]?.whyNotCounted ?? null,
    recordedBy: nameOf(one.recordedBy),
    decidedBy: one.decidedBy === null ? null : nameOf(one.decidedBy),
    decidedAt: one.decidedAt?.toISOString() ?? null,
    evidence: presentEvidence(dossier, { contribution: one, file }, nameOf, actor),
    valuation: presentValuation(evidenceOf(file, one.id), nameOf),
    version: one.version,
    actions: offeredActs(contributionTransitions, actor, contributionSituation(dossier, one, file))
      .filter(({ act }) => act !== 'value' || isInKind(one.kind))
      .map((act) => ({ ...act, helpers: [] })),
  }));
}

function presentMoney(one: ContributionEntity) {
  const { id, kind, funderKind, funder, funderDegree, description, amountMinor, currency, status } = one;
  const { evidenceStrength, verifiedMinor, amendmentId } = one;
  return {
    ...{ id, kind, isOwn: isOwnKind(kind), isInKind: isInKind(kind) },
    ...{ funderKind, funder, funderDegree, description },
    ...{ amountMinor, currency, status, evidenceStrength, verifiedMinor, amendmentId },
  };
}

/** Before there is evidence a pledge counts by its kind alone; after it, by what was shown. */
function countedParts(dossier: Dossier) {
  const { rules } = dossier.ruleSet;
  const cost = projectCost(dossier.lines, rules);
  const ledger = ledgerOf({ ...dossier, contributions: allContributions(dossier) });
  const pledged = readOwn(ledger, cost, rules, 'pledged').parts;
  const shown = readOwn(ledger, cost, rules, 'evidenced').parts;
  return allContributions(dossier).map((one, index) => (one.status === 'pledged' ? pledged[index] : shown[index]));
}
