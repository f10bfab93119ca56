import { addDays } from '@tendesh/domain/calendar/days';
import { isInKind, isOwnKind, kindTable } from '@tendesh/domain/contributions/kinds';
import type { ContributionEntity } from '../applications/contribution.entity';
import { unlockedColumns } from '../applications/pledged-money';
import { columnsOf } from '../contributions/statement-facts';
import { statusOfMoney, type Written } from './application-rows';
import type { Chronicle } from './chronicle';

/** The money of a plan: promised, shown by one paper each, and confirmed, as far as it has come. */
export function writeContributions(chronicle: Chronicle, { id, application, currency }: Written): void {
  const { caseId, officeId, one } = chronicle;
  const { officer, verifier } = one.crew;
  const { plan, taken } = application;
  const status = statusOfMoney(taken);
  const recordedAt = chronicle.at(taken.draft ?? one.openedOn, 15);
  const evidencedAt = taken.evidenced === undefined ? null : chronicle.at(taken.evidenced, 30);
  const decidedAt = taken.verified === undefined ? null : chronicle.at(taken.verified, 40);
  for (const [position, { kind, amountMinor }] of plan.pledges.entries()) {
    const contribution: ContributionEntity = {
      ...{ id: chronicle.id(recordedAt), applicationId: id, caseId, officeId, position, kind, description: null },
      ...{ funder: null, funderKind: kindTable[kind].funders[0], funderDegree: kind === 'relative' ? 1 : null },
      ...{ originalMinor: null, originalCurrency: null, ...unlockedColumns, amendmentId: null },
      ...{ amountMinor, currency, status, evidenceStrength: evidencedAt && 'bank_statement', recordedBy: officer },
      ...{ recordedAt, evidencedAt, verifiedMinor: decidedAt && amountMinor, decidedBy: decidedAt && verifier },
      ...{ decidedAt, decisionNote: null, version: 1 },
    };
    chronicle.add('contribution', contribution);
    if (evidencedAt === null) continue;
    if (isInKind(kind)) valueInKind(chronicle, contribution, evidencedAt);
    attachPaper(chronicle, contribution, { evidencedAt, decidedAt });
  }
}

/** Machines that were bought for what they are worth, on the day on which two people looked at them. */
function valueInKind(chronicle: Chronicle, contribution: ContributionEntity, at: Date): void {
  const { id: contributionId, applicationId, caseId, officeId, amountMinor, currency } = contribution;
  const { officer } = chronicle.one.crew;
  const valuedOn = at.toISOString().slice(0, 10);
  chronicle.paper(at, officer, 'valuation_photo', contributionId);
  chronicle.add('valuation', {
    ...{ id: chronicle.id(at), contributionId, applicationId, caseId, officeId, method: 'market_price' },
    ...{ valuedOn, valueMinor: amountMinor, currency, firstValuer: 'Asan Usenov', firstValuerStaffId: null },
    ...{ secondValuer: 'Bakyt Osmonkulov', secondValuerStaffId: null, boughtOn: valuedOn, priceMinor: amountMinor },
    ...{ usefulYears: 10, residualMinor: 0, note: null, recordedBy: officer, recordedAt: at, version: 1 },
  });
}

/** One paper over the whole amount, and the word of the verifier where it has come. */
function attachPaper(
  chronicle: Chronicle,
  { id: contributionId, applicationId, caseId, officeId, kind, amountMinor, currency }: ContributionEntity,
  { evidencedAt, decidedAt }: { evidencedAt: Date; decidedAt: Date | null },
): void {
  const { officer, verifier } = chronicle.one.crew;
  const paper = isOwnKind(kind) ? 'evidence' : 'commitment_letter';
  const documentId = chronicle.paper(evidencedAt, officer, paper, contributionId);
  const id = chronicle.id(evidencedAt);
  const datedOn = evidencedAt.toISOString().slice(0, 10);
  chronicle.add('evidence_item', {
    ...{ id, contributionId, applicationId, caseId, officeId, documentId, strength: 'bank_statement' },
    ...{ issuer: 'Demir Bank', documentNumber: null, datedOn, sumMinor: amountMinor, currency, serialNumber: null },
    ...{ receiptKey: null, serialKey: null, passOverReason: null, ...columnsOf(null) },
    ...{ covers: null, programmeCurrency: currency, rateFacts: null, convertedMinor: null },
    ...{ status: decidedAt === null ? 'attached' : 'accepted', dueOn: addDays(datedOn, 7), reasonCode: null },
    ...{ note: null, acceptedMinor: decidedAt && amountMinor, recordedBy: officer, recordedAt: evidencedAt },
    ...{ decidedBy: decidedAt && verifier, decidedAt, version: decidedAt === null ? 1 : 2 },
  });
  const noun = { noun: 'evidence', nounId: id, detail: { contributionId, amountMinor, currency } };
  chronicle.trace(evidencedAt, officer, { ...noun, act: 'attached', duty: 'recorded_contribution' });
  if (decidedAt !== null)
    chronicle.trace(decidedAt, verifier, { ...noun, act: 'accepted', duty: 'verified_contribution' });
}
