import { transition } from '../acts/transitions';
import { violation } from '../problems/violation';
import { checkQuota } from '../programmes/quotas';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import {
  type ApplicationAct,
  type ApplicationFacts,
  applicationStatuses,
  applicationTransitions,
  finalApplicationStatuses,
} from './application-transitions';

keepsTheLawsOfTransitions({
  table: applicationTransitions,
  statuses: applicationStatuses,
  first: 'draft',
  final: finalApplicationStatuses,
  setElsewhere: ['selected', 'reserved'],
});

const sound: ApplicationFacts = {
  submission: [],
  decision: [],
  checklist: [],
  siteVisits: 1,
  scoreSheets: 2,
  scoreSheetsNeeded: 2,
  scoredByActor: false,
  scoreAgreement: 'agreed',
  isReconciled: false,
  committeeOutstanding: false,
  setAsideBy: [],
  grantMinor: 500,
  budgetLeftMinor: 500,
  quota: [],
  approval: { rules: { managerApprovalMaxMinor: 500 }, given: [] },
};

test('nothing happens any more to an application that has come to its end', () => {
  expect(
    applicationTransitions.filter((row) => row.from.some((status) => finalApplicationStatuses.includes(status))),
  ).toEqual([]);
});

test('a plan that breaks the matching rule is neither submitted nor resubmitted nor approved', () => {
  const broken = [violation('own_contribution_below_minimum')];
  expect(codes('submit', { submission: broken })).toEqual(['own_contribution_below_minimum']);
  expect(codes('resubmit', { submission: broken })).toEqual(['own_contribution_below_minimum']);
  expect(codes('approve', { decision: broken })).toEqual(['own_contribution_below_minimum']);
});

test('what an automatic check keeps out is not found eligible, and can be found ineligible', () => {
  const checklist = [violation('consent_missing')];
  expect(codes('screen_eligible', { checklist })).toEqual(['consent_missing']);
  expect(codes('screen_ineligible', { checklist })).toEqual([]);
});

test('an application is presented after a site visit and with every score sheet', () => {
  expect(codes('present', {})).toEqual([]);
  expect(codes('present', { siteVisits: 0, scoreSheets: 1 })).toEqual(['site_visit_missing', 'score_sheets_missing']);
});

test('sheets that lie apart wait for a third reader, and then for the written word of a scorer', () => {
  expect(codes('present', { scoreAgreement: 'third_reader_needed' })).toEqual(['third_reader_needed']);
  expect(codes('present', { scoreAgreement: 'reconciliation_needed' })).toEqual(['reconciliation_needed']);
  expect(codes('present', { scoreAgreement: 'reconciliation_needed', isReconciled: true })).toEqual([]);
  const apart = { scoreAgreement: 'reconciliation_needed' } as const;
  expect(codes('reconcile', { ...apart, scoredByActor: true })).toEqual([]);
  expect(codes('reconcile', apart)).toEqual(['not_a_scorer']);
  expect(codes('reconcile', { scoredByActor: true })).toEqual(['sheets_agree']);
  expect(codes('reconcile', { scoredByActor: true, scoreAgreement: 'third_reader_needed' })).toEqual([
    'third_reader_needed',
  ]);
});

test('nobody scores the same application twice', () => {
  expect(codes('score', { scoredByActor: true })).toEqual(['already_scored']);
});

test('where a committee is to meet, nothing is approved or rejected before it has', () => {
  for (const act of ['approve', 'reject'] as const) {
    expect(codes(act, { committeeOutstanding: true })).toEqual(['committee_outstanding']);
    expect(transition(applicationTransitions, act).from).toContain('selected');
  }
  expect(transition(applicationTransitions, 'approve').from).not.toContain('reserved');
});

test('a grant is approved up to what is left of the budget and up to the threshold, both included', () => {
  expect([codes('approve', {}), codesBy({})]).toEqual([[], []]);
  expect(codes('approve', { budgetLeftMinor: 499 })).toEqual(['programme_budget_exhausted']);
  const approval = { rules: { managerApprovalMaxMinor: 499 }, given: [] };
  expect(codesBy({ approval })).toEqual(['above_approval_threshold']);
  expect(codesBy({ approval }, true)).toEqual([]);
});

test('a call that has given its grants stops the next approval', () => {
  const quota = checkQuota({ maxGrants: 20 }, 20);
  expect(codes('approve', { quota })).toEqual(['call_quota_reached']);
});

test('what an upheld appeal set aside is decided anew by others, whoever they act for', () => {
  for (const act of ['screen_eligible', 'screen_ineligible', 'approve', 'reject'] as const) {
    const { by } = transition(applicationTransitions, act);
    const facts = { ...sound, setAsideBy: ['elena'] };
    const codesOf = (people: string[]) => by?.(facts, { people, may: () => true }).map(({ code }) => code);
    expect([codesOf(['elena']), codesOf(['talant', 'elena'])]).toEqual([['refused_before'], ['refused_before']]);
    expect(codesOf(['talant'])).toEqual([]);
  }
});

function codesBy(some: Partial<ApplicationFacts>, atAnyHeight = false): string[] {
  const by = { people: ['elena'], may: () => atAnyHeight };
  return (transition(applicationTransitions, 'approve').by?.({ ...sound, ...some }, by) ?? []).map((one) => one.code);
}

function codes(act: ApplicationAct, some: Partial<ApplicationFacts>): string[] {
  const row = transition(applicationTransitions, act);
  return (row.when?.({ ...sound, ...some }) ?? []).map((one) => one.code);
}
