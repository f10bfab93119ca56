import type { EvidenceDoubts, EvidenceItem } from '@tendesh/contracts/contributions/evidence';
import type { ValuationItem } from '@tendesh/contracts/contributions/valuations';
import type { StaffReference } from '@tendesh/contracts/shared/acts';
import { offeredActs } from '@tendesh/domain/acts/transitions';
import { evidenceItemTransitions } from '@tendesh/domain/contributions/evidence-item-transitions';
import { driftOf } from '@tendesh/domain/money/drift';
import type { Conversion } from '@tendesh/domain/money/exchange';
import { type Actor, reaches } from '@tendesh/domain/staff/reach';
import type { ContributionEntity } from '../applications/contribution.entity';
import type { Dossier } from '../applications/dossier';
import { evidenceItemSituation } from './contribution-situation';
import { doubtsOf, isOpen } from './doubts';
import { type EvidenceFile, evidenceOf, type EvidenceOfContribution } from './evidence-file';
import { claimedMinor, type EvidenceItemEntity } from './evidence-item.entity';
import { statementOf } from './statement-facts';
import { valuationOf } from './valuation.entity';

type NameOf = (staffId: string) => StaffReference;

/** The papers of a contribution with what this reader may do with each; voided ones last. */
export function presentEvidence(
  dossier: Dossier,
  { contribution, file }: { contribution: ContributionEntity; file: EvidenceFile },
  nameOf: NameOf,
  actor: Actor,
): EvidenceItem[] {
  const { items } = evidenceOf(file, contribution.id);
  const voidedLast = [...items].sort((a, b) => Number(a.status === 'voided') - Number(b.status === 'voided'));
  return voidedLast.map((item) => {
    const situation = evidenceItemSituation(dossier, { item, contribution, file }, actor);
    const document = file.documents.find(({ id }) => id === item.documentId);
    return {
      ...particularsOf(item),
      ...conversionOf(item, dossier.conversions.get(contribution.id)?.conversion ?? null),
      ...{ fileName: document?.fileName ?? '', mediaType: document?.mediaType ?? 'application/pdf' },
      ...decisionOf(item, nameOf),
      doubts: reaches(actor, 'reuse.read', dossier.standing) ? presentDoubts(dossier, file, item) : null,
      actions: offeredActs(evidenceItemTransitions, actor, situation).map((act) => ({ ...act, helpers: [] })),
    };
  });
}

export function presentValuation(
  { valuation, photoIds }: EvidenceOfContribution,
  nameOf: NameOf,
): ValuationItem | null {
  if (valuation === null) return null;
  const { method, valuedOn, valueMinor, valuers, depreciation } = valuationOf(valuation);
  return {
    ...{ method, valuedOn, valueMinor, currency: valuation.currency, valuers: [...valuers], depreciation },
    ...{ note: valuation.note, photoIds: [...photoIds] },
    recordedBy: nameOf(valuation.recordedBy),
    recordedAt: valuation.recordedAt.toISOString(),
    version: valuation.version,
  };
}

function presentDoubts(dossier: Dossier, file: EvidenceFile, item: EvidenceItemEntity): EvidenceDoubts {
  const doubts = doubtsOf(dossier, file, item);
  return { ...doubts, isOpen: isOpen(doubts, file, item) };
}

function particularsOf(item: EvidenceItemEntity) {
  const { id, contributionId, documentId, strength, issuer, documentNumber, datedOn } = item;
  const { sumMinor, currency, serialNumber, covers } = item;
  return {
    ...{ id, contributionId, documentId, strength, issuer, documentNumber, datedOn },
    ...{ sumMinor, currency, serialNumber, covers, claimedMinor: claimedMinor(item) },
    statement: statementOf(item),
  };
}

/** Other money on the paper: at the rates of its date, and how far they lie from those of the pledge. */
function conversionOf(
  { rateFacts, convertedMinor, sumMinor, currency, programmeCurrency }: EvidenceItemEntity,
  pledged: Conversion | null,
): Pick<EvidenceItem, 'convertedOn' | 'drift'> {
  if (rateFacts === null || convertedMinor === null) return { convertedOn: null, drift: null };
  const { on, rates } = rateFacts;
  const shown = {
    amountMinor: sumMinor,
    currency,
    on,
    resultMinor: convertedMinor,
    resultCurrency: programmeCurrency,
    rates,
  };
  return { convertedOn: on, drift: pledged?.currency === currency ? driftOf(pledged, shown) : null };
}

function decisionOf(item: EvidenceItemEntity, nameOf: NameOf) {
  const { status, dueOn, acceptedMinor, reasonCode, note, passOverReason, version } = item;
  return {
    ...{ status, dueOn, acceptedMinor, reasonCode, note, passOverReason, version },
    recordedBy: nameOf(item.recordedBy),
    recordedAt: item.recordedAt.toISOString(),
    decidedBy: item.decidedBy === null ? null : nameOf(item.decidedBy),
    decidedAt: item.decidedAt?.toISOString() ?? null,
  };
}
