import { requiredOwn } from '@tendesh/domain/match/own-contribution';
import { approvalsNeeded } from '@tendesh/domain/applications/approvals';
import { figuresOf } from '@tendesh/domain/match/figures';
import { holds } from '@tendesh/domain/staff/permissions';
import { staff } from '@tendesh/testing/reference';
import type { AwardEntity } from '../awards/award.entity';
import { passGate, type Written } from './application-rows';
import type { Chronicle } from './chronicle';
import { writeTranches } from './payment-rows';

/** The decision, and after an approval the award with its agreement and its money. */
export function writeDecision(chronicle: Chronicle, written: Written, decidedOn: string): void {
  const { approver, second } = chronicle.one.crew;
  const at = chronicle.at(decidedOn, 80);
  const noun = { noun: 'application', nounId: written.id };
  if (written.application.ending !== 'awarded') {
    decide(chronicle, written, { by: approver, at, verdict: 'reject' });
    chronicle.trace(at, approver, { ...noun, act: 'rejected' });
    return;
  }
  const { grantMinor } = written.ledger;
  const isByTwo = approvalsNeeded(grantMinor, written.ruleSet.rules).people > 1;
  const approved = (by: string, completes: boolean) => {
    const subjectId = decide(chronicle, written, { by, at, verdict: 'approve', completes });
    const act = completes ? 'approved' : 'approved_first';
    chronicle.trace(at, by, { ...noun, act, detail: { grantMinor }, duty: 'approved', subjectId });
  };
  if (isByTwo) approved(approver, false);
  approved(isByTwo ? second : approver, true);
  writeAward(chronicle, written, at);
}

interface Decided {
  readonly by: string;
  readonly at: Date;
  readonly verdict: 'approve' | 'reject';
  readonly completes?: boolean;
}

function decide(chronicle: Chronicle, written: Written, { by, at, verdict, completes = true }: Decided): string {
  const { caseId, officeId } = chronicle;
  const isApproved = verdict === 'approve';
  const matchGateId =
    isApproved && completes ? passGate(chronicle, written, { gate: 'decision', reading: 'evidenced', by, at }) : null;
  const id = chronicle.id(at);
  chronicle.add('decision', {
    ...{ id, applicationId: written.id, caseId, officeId, verdict, completes, round: 1, amendmentId: null },
    ...{ grantMinor: isApproved ? written.ledger.grantMinor : null, corrections: null, matchGateId },
    ...{ reason: isApproved ? null : 'Better plans.', atAnyHeight: isApproved && approvesAtAnyHeight(by) },
    ...{ onBehalfOf: null, decidedBy: by, decidedAt: at },
  });
  return id;
}

function approvesAtAnyHeight(staffId: string): boolean {
  const { roles = [] } = staff.find(({ id }) => id === staffId) ?? {};
  return holds(roles, 'threshold.exceed');
}

function writeAward(chronicle: Chronicle, written: Written, approvedAt: Date): void {
  const { taken } = written.application;
  const id = chronicle.id(approvedAt);
  const status = taken.signed === undefined ? 'approved' : taken.disbursed_rest === undefined ? 'signed' : 'completed';
  const { rules } = written.ruleSet;
  const figures = figuresOf(written.ledger, rules, 'verified');
  chronicle.add('award', {
    ...{ id, applicationId: written.id, caseId: chronicle.caseId, officeId: chronicle.officeId },
    ...{
      programmeId: written.programmeId,
      allocationId: written.allocationId,
      currency: written.currency,
      status,
      amountMinor: figures.grantMinor,
    },
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
