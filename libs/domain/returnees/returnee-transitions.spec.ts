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
  expect(returneeTransitions.find((row) => row.act === 'edit_returnee')?.from).toEqual(['registered', 'open']);
});
