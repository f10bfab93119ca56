import { transition } from '../acts/transitions';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { type ContributionAct, contributionTransitions } from './contribution-transitions';
import { contributionStatuses, isStrongEnough } from './kinds';

keepsTheLawsOfTransitions({
  table: contributionTransitions,
  statuses: contributionStatuses,
  first: 'pledged',
  final: ['verified'],
});

test('nothing is verified without evidence', () => {
  expect(codes('verify', { evidence: 0, isDraft: false })).toEqual(['no_evidence']);
  expect(codes('verify', { evidence: 1, isDraft: false })).toEqual([]);
  expect(transition(contributionTransitions, 'verify').from).toEqual(['evidenced']);
});

test('evidence follows a submission', () => {
  expect(codes('evidence', { evidence: 0, isDraft: true })).toEqual(['wrong_status']);
  expect(codes('evidence', { evidence: 0, isDraft: false })).toEqual([]);
});

test('what was verified can still be refused, with a reason: a forged paper is undone', () => {
  expect(transition(contributionTransitions, 'refuse')).toMatchObject({
    from: ['evidenced', 'verified'],
    reasonNeeded: true,
  });
});

test('recording, verifying and refusing are duties', () => {
  expect(
    (['evidence', 'verify', 'refuse'] as const).map((act) => transition(contributionTransitions, act).duty),
  ).toEqual(['recorded_contribution', 'verified_contribution', 'verified_contribution']);
});

test('a bank statement is stronger than a fiscal receipt, a sworn statement is the weakest', () => {
  expect(isStrongEnough('bank_statement', 'fiscal_receipt')).toBe(true);
  expect(isStrongEnough('fiscal_receipt', 'fiscal_receipt')).toBe(true);
  expect(isStrongEnough('sworn_statement', 'valuation_act')).toBe(false);
});

function codes(act: ContributionAct, facts: { evidence: number; isDraft: boolean }): string[] {
  return (transition(contributionTransitions, act).when?.(facts) ?? []).map((one) => one.code);
}
