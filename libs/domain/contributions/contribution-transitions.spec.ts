import { transition } from '../acts/transitions';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { type ContributionFacts, contributionTransitions } from './contribution-transitions';
import { contributionStatuses, isStrongEnough } from './kinds';

keepsTheLawsOfTransitions({
  table: contributionTransitions,
  statuses: contributionStatuses,
  first: 'pledged',
  final: ['evidenced'],
  setElsewhere: ['verified', 'refused'],
});

const facts: ContributionFacts = { caseIsOpen: true, isDraft: false, isInKind: true, hasAccepted: false };
const codes = (act: 'evidence' | 'value', changes: Partial<ContributionFacts> = {}) =>
  (transition(contributionTransitions, act).when?.({ ...facts, ...changes }) ?? []).map((one) => one.code);

test('evidence and valuation follow a submission', () => {
  for (const act of ['evidence', 'value'] as const) {
    expect(codes(act, { isDraft: true })).toEqual(['wrong_status']);
    expect(codes(act)).toEqual([]);
    expect(transition(contributionTransitions, act).duty).toBe('recorded_contribution');
  }
});

test('nothing is added to the papers of a closed case', () => {
  expect(codes('evidence', { caseIsOpen: false })).toEqual(['case_not_open']);
  expect(codes('value', { caseIsOpen: false })).toContain('case_not_open');
});

test('a paper can still be added to what was verified or refused', () => {
  expect(transition(contributionTransitions, 'evidence').from).toEqual(contributionStatuses);
});

test('only what is given in kind is valued, and not once something was accepted', () => {
  expect(codes('value', { isInKind: false })).toEqual(['not_in_kind']);
  expect(codes('value', { hasAccepted: true })).toEqual(['wrong_status']);
});

test('a bank statement is stronger than a fiscal receipt, a sworn statement is the weakest', () => {
  expect(isStrongEnough('bank_statement', 'fiscal_receipt')).toBe(true);
  expect(isStrongEnough('fiscal_receipt', 'fiscal_receipt')).toBe(true);
  expect(isStrongEnough('sworn_statement', 'valuation_act')).toBe(false);
});
