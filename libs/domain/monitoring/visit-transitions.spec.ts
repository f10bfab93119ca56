import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { visitStatuses, visitTransitions } from './visit-transitions';

keepsTheLawsOfTransitions({ table: visitTransitions, statuses: visitStatuses, first: 'planned', final: ['done'] });

test('a visit that was missed can still be made', () => {
  expect(visitTransitions.find((row) => row.act === 'record')?.from).toEqual(['planned', 'missed']);
});
