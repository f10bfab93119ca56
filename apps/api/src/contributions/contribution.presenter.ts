import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { StaffReference } from '@tendesh/contracts/shared/acts';
import { offeredActs } from '@tendesh/domain/acts/transitions';
import { contributionTransitions } from '@tendesh/domain/contributions/contribution-transitions';
import { isOwnKind } from '@tendesh/domain/contributions/kinds';
import { readOwn } from '@tendesh/domain/match/figures';
import { projectCost } from '@tendesh/domain/match/project-cost';
import type { Actor } from '@tendesh/domain/staff/reach';
import { type Dossier, ledgerOf } from '../applications/dossier';
import { contributionSituation } from './contribution-situation';
import type { EvidenceDocument } from './contributions.repository';

/** The ledger of a case as a screen shows it; `nameOf` gives the person behind an id. Helpers are added by the case page. */
export function presentContributions(
  dossier: Dossier,
  evidence: readonly EvidenceDocument[],
  nameOf: (staffId: string) => StaffReference,
  actor: Actor,
): ContributionItem[] {
  const parts = countedParts(dossier);
  return dossier.contributions.map((one, index) => ({
    id: one.id,
    kind: one.kind,
    isOwn: isOwnKind(one.kind),
    funder: one.funder,
    description: one.description,
    amountMinor: one.amountMinor,
    currency: one.currency,
    status: one.status,
    evidenceStrength: one.evidenceStrength,
    verifiedMinor: one.verifiedMinor,
    whyNotCounted: parts[index]?.whyNotCounted ?? null,
    recordedBy: nameOf(one.recordedBy),
    decidedBy: one.decidedBy === null ? null : nameOf(one.decidedBy),
    decidedAt: one.decidedAt?.toISOString() ?? null,
    decisionNote: one.decisionNote,
    documentIds: evidence.filter((paper) => paper.subjectId === one.id).map((paper) => paper.id),
    version: one.version,
    actions: offeredActs(contributionTransitions, actor, contributionSituation(dossier, one, evidence)).map((act) => ({
      ...act,
      helpers: [],
    })),
  }));
}

/** Before there is evidence a pledge counts by its kind alone; after it, by what was shown. */
function countedParts(dossier: Dossier) {
  const { rules } = dossier.ruleSet;
  const cost = projectCost(dossier.lines, rules);
  const pledged = readOwn(ledgerOf(dossier), cost, rules, 'pledged').parts;
  const shown = readOwn(ledgerOf(dossier), cost, rules, 'evidenced').parts;
  return dossier.contributions.map((one, index) => (one.status === 'pledged' ? pledged[index] : shown[index]));
}
