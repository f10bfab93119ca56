import { addDays } from '@tendesh/domain/calendar/days';
import { funderOf } from '@tendesh/domain/contributions/funders';
import type { ContributionKind } from '@tendesh/domain/contributions/kinds';
import type { Currency } from '@tendesh/domain/money/currencies';
import type { EvidenceItemEntity } from '../contributions/evidence-item.entity';
import type { ValuationEntity } from '../contributions/valuation.entity';
import type { Chronicle } from './chronicle';

interface Paper {
  readonly id: string;
  readonly contributionId: string;
  readonly documentId: string;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly evidencedAt: Date;
  readonly decidedAt: Date | null;
}

/** The usual funder of a kind. */
export function funderColumns(kind: ContributionKind) {
  const { kind: funderKind, degree, name } = funderOf(kind, { kind: null, degree: null, name: null });
  return { funder: name, funderKind, funderDegree: degree ?? (funderKind === 'relative' ? 1 : null) };
}

/** Two people of the office who are not the verifier looked at what is given in kind. */
export function valuationOf(
  chronicle: Chronicle,
  { id, contributionId, amountMinor, currency, evidencedAt }: Omit<Paper, 'documentId' | 'decidedAt'>,
): ValuationEntity {
  const { caseId, officeId, one } = chronicle;
  return {
    ...{ id: chronicle.id(evidencedAt), contributionId, applicationId: id, caseId, officeId, method: 'market_price' },
    ...{ valuedOn: evidencedAt.toISOString().slice(0, 10), valueMinor: amountMinor, currency },
    ...{ firstValuer: 'Valuer One', firstValuerStaffId: null, secondValuer: 'Valuer Two', secondValuerStaffId: null },
    ...{ boughtOn: null, priceMinor: null, usefulYears: null, residualMinor: null, note: null },
    ...{ recordedBy: one.crew.officer, recordedAt: evidencedAt, version: 1 },
  };
}

/** One bank statement over the whole amount, accepted in full where the money was verified. */
export function paperOf(chronicle: Chronicle, paper: Paper): EvidenceItemEntity {
  const { caseId, officeId, one } = chronicle;
  const { contributionId, documentId, amountMinor, currency, evidencedAt, decidedAt } = paper;
  const day = evidencedAt.toISOString().slice(0, 10);
  return {
    ...{ id: chronicle.id(evidencedAt), contributionId, applicationId: paper.id, caseId, officeId, documentId },
    ...{ strength: 'bank_statement', issuer: 'Bank', documentNumber: String(one.number), serialNumber: null },
    ...{ covers: null, datedOn: day, sumMinor: amountMinor, currency, programmeCurrency: currency },
    ...{ rateFacts: null, convertedMinor: null, status: decidedAt === null ? 'attached' : 'accepted' },
    ...{ dueOn: addDays(day, 7), acceptedMinor: decidedAt && amountMinor, reasonCode: null, note: null },
    ...{ recordedBy: one.crew.officer, recordedAt: evidencedAt, decidedBy: decidedAt && one.crew.verifier, decidedAt },
    version: decidedAt === null ? 1 : 2,
  };
}
