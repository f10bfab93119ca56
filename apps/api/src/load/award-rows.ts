import { requiredOwn } from '@tendesh/domain/match/own-contribution';
import { figuresOf } from '@tendesh/domain/match/figures';
import type { AwardEntity } from '../awards/award.entity';
import { passGate, type Written } from './application-rows';
import type { Chronicle } from './chronicle';
import { writeTranches } from './payment-rows';

/** The decision, and after an approval the award with its agreement and its money. */
export function writeDecision(chronicle: Chronicle, written: Written, decidedOn: string): void {
  const { caseId, officeId, one } = chronicle;
  const { approver } = one.crew;
  const at = chronicle.at(decidedOn, 80);
  const isApproved = written.application.ending === 'awarded';
  const { grantMinor } = written.ledger;
  const matchGateId = isApproved
    ? passGate(chronicle, written, { gate: 'decision', reading: 'evidenced', by: approver, at })
    : null;
  const id = chronicle.id(at);
  chronicle.add('decision', {
    ...{ id, applicationId: written.id, caseId, officeId, verdict: isApproved ? 'approve' : 'reject' },
    ...{ grantMinor: isApproved ? grantMinor : null, corrections: null, reason: isApproved ? null : 'Better plans.' },
    ...{ matchGateId, decidedBy: approver, decidedAt: at },
  });
  const noun = { noun: 'application', nounId: written.id };
  if (!isApproved) {
    chronicle.trace(at, approver, { ...noun, act: 'rejected' });
    return;
  }
  chronicle.trace(at, approver, { ...noun, act: 'approved', detail: { grantMinor }, duty: 'approved', subjectId: id });
  writeAward(chronicle, written, at);
}

function writeAward(chronicle: Chronicle, written: Written, approvedAt: Date): void {
  const { taken } = written.application;
  const id = chronicle.id(approvedAt);
  const status = taken.signed === undefined ? 'approved' : taken.disbursed_rest === undefined ? 'signed' : 'completed';
  const { rules } = written.ruleSet;
  const figures = figuresOf(written.ledger, rules, 'verified');
  chronicle.add('award', {
    ...{ id, applicationId: written.id, caseId: chronicle.caseId, officeId: chronicle.officeId },
    ...{ programmeId: written.programmeId, currency: written.currency, status, amountMinor: figures.grantMinor },
    ...{ ownRequiredMinor: requiredOwn(figures.projectCostMinor, rules.ownShareMinBp) },
    // What was released and disbursed is added by the triggers, row by row.
    ...{
      ownVerifiedMinor: figures.ownCountedMinor,
      releasedMinor: 0,
      disbursedMinor: 0,
      repaidMinor: 0,
      frozenAt: null,
    },
    ...{ approvedBy: chronicle.one.crew.approver, approvedAt, version: 1 },
    ...agreement(chronicle, id, taken.signed ?? null),
  });
  if (taken.signed !== undefined) writeTranches(chronicle, written, id, taken.signed);
}

function agreement(
  chronicle: Chronicle,
  awardId: string,
  signedOn: string | null,
): Pick<AwardEntity, 'agreementDocumentId' | 'agreementLanguage' | 'signedDocumentId' | 'signedOn'> {
  if (signedOn === null)
    return { agreementDocumentId: null, agreementLanguage: null, signedDocumentId: null, signedOn };
  const at = chronicle.at(signedOn, 90);
  const { officer, team } = chronicle.one.crew;
  const agreementDocumentId = chronicle.paper(at, officer, 'grant_agreement', awardId);
  const signedDocumentId = chronicle.paper(at, officer, 'signed_agreement', awardId);
  chronicle.trace(at, officer, { noun: 'award', nounId: awardId, act: 'signed' });
  return { agreementDocumentId, agreementLanguage: team.country === 'KG' ? 'ky' : 'tg', signedDocumentId, signedOn };
}
