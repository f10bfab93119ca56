import { transition } from '../acts/transitions';
import { violation } from '../problems/violation';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { returneeStatuses, returneeTransitions } from './returnee-transitions';

keepsTheLawsOfTransitions({
  table: returneeTransitions,
  statuses: returneeStatuses,
  first: 'registered',
  // Closing is an act on the case.
  setElsewhere: ['closed'],
  final: ['open', 'closed'],
});

test('the data of a person do not change after the case was closed', () => {
  expect(transition(returneeTransitions, 'edit_returnee').from).toEqual(['registered', 'open']);
});

test('a person has one open case', () => {
  const { when } = transition(returneeTransitions, 'open_case');
  expect(when?.({ hasOpenCase: true })).toEqual([violation('case_not_open')]);
  expect(when?.({ hasOpenCase: false })).toEqual([]);
});
