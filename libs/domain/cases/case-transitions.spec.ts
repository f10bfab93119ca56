import { transition } from '../acts/transitions';
import { violation } from '../problems/violation';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { caseStatuses, caseTransitions } from './case-transitions';

keepsTheLawsOfTransitions({ table: caseTransitions, statuses: caseStatuses, first: 'open', final: ['closed'] });

test('a closed case takes notes, can be handed over, and nothing else', () => {
  const acts = caseTransitions.filter((row) => row.from.includes('closed')).map((row) => row.act);
  expect(acts).toEqual(['add_note', 'export']);
});

test('a case closes when nothing is outstanding, and starts no application while another stands in the way', () => {
  const facts = { application: [violation('open_application_exists')], closing: [violation('visits_outstanding')] };
  expect(transition(caseTransitions, 'close').when?.(facts)).toEqual(facts.closing);
  expect(transition(caseTransitions, 'start_application').when?.(facts)).toEqual(facts.application);
  expect(transition(caseTransitions, 'close').when?.({ application: [], closing: [] })).toEqual([]);
});
