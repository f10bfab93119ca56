import { transition } from '../acts/transitions';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { rateStatuses, rateTransitions } from './exchange-rate-transitions';

keepsTheLawsOfTransitions({
  table: rateTransitions,
  statuses: rateStatuses,
  first: 'proposed',
  final: ['confirmed', 'withdrawn'],
});

test('who entered a rate does not confirm it', () => {
  const { when } = transition(rateTransitions, 'confirm');
  expect(when?.({ enteredByActor: true, isUsed: false })).toEqual([{ code: 'four_eyes' }]);
  expect(when?.({ enteredByActor: false, isUsed: false })).toEqual([]);
});

test('a rate by which money was converted is not withdrawn', () => {
  const { when } = transition(rateTransitions, 'withdraw');
  expect(when?.({ enteredByActor: false, isUsed: true })).toEqual([{ code: 'rate_in_use' }]);
  expect(when?.({ enteredByActor: true, isUsed: false })).toEqual([]);
});
