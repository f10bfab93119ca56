import fc from 'fast-check';
import { transition } from '../acts/transitions';
import { violation } from '../problems/violation';
import { positiveAmounts } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import {
  checkAcceptance,
  checkParticulars,
  evidenceItemStatuses,
  evidenceReasons,
  lesseningReasons,
} from './evidence-item';
import { type EvidenceItemFacts, evidenceItemTransitions } from './evidence-item-transitions';

keepsTheLawsOfTransitions({
  table: evidenceItemTransitions,
  statuses: evidenceItemStatuses,
  first: 'attached',
  final: ['accepted', 'refused'],
  setElsewhere: ['voided'],
});

const facts: EvidenceItemFacts = {
  isInKind: false,
  valuation: [violation('valuation_missing')],
  caseIsOpen: true,
  isOwnWork: false,
};
const accept = transition(evidenceItemTransitions, 'accept');

test('what was accepted can still be refused: a forged paper is undone', () => {
  expect(transition(evidenceItemTransitions, 'refuse')).toMatchObject({ from: ['attached', 'accepted'] });
});

test('both decisions are duties of a second person', () => {
  for (const act of ['accept', 'refuse'] as const) {
    const row = transition(evidenceItemTransitions, act);
    expect(row.duty).toBe('verified_contribution');
    expect(row.when?.({ ...facts, isOwnWork: true })).toContainEqual(violation('four_eyes'));
  }
});

test('in kind is accepted with a complete valuation only; money needs none', () => {
  expect(accept.when?.(facts)).toEqual([]);
  expect(accept.when?.({ ...facts, isInKind: true })).toEqual([violation('valuation_missing')]);
});

test('a paper is dated, and not in the future', () => {
  const on = (datedOn: string) => checkParticulars({ datedOn }, { today: '2026-03-02' });
  expect(on('2026-03-02')).toEqual([]);
  expect(on('2026-03-03')).toMatchObject([{ code: 'in_the_future' }]);
  expect(on('2026-02-30')).toMatchObject([{ code: 'not_a_date' }]);
});

test('any amount up to the claim passes, less only with a reason that lessens', () => {
  const amounts = fc.tuple(positiveAmounts, positiveAmounts, fc.constantFrom(null, ...evidenceReasons));
  holdsForAll(amounts, ([amountMinor, claimed, reasonCode]) => {
    const passes = checkAcceptance({ amountMinor, reasonCode }, claimed).length === 0;
    const mayBeLess = reasonCode !== null && lesseningReasons.includes(reasonCode);
    expect(passes).toBe(amountMinor === claimed || (amountMinor < claimed && mayBeLess));
  });
});

test('no paper of a closed case is decided or opened again', () => {
  for (const row of evidenceItemTransitions) {
    expect(row.when?.({ ...facts, caseIsOpen: false })).toContainEqual(violation('case_not_open'));
  }
});
