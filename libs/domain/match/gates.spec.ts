import { halfAndHalf as rules } from '../proof/generators';
import { gateReading } from './gates';

test('submission and screening read pledges, release and closing what is verified', () => {
  expect((['submission', 'screening', 'release', 'closing'] as const).map((gate) => gateReading(gate, rules))).toEqual([
    'pledged',
    'pledged',
    'verified',
    'verified',
  ]);
});

test('the decision reads what the rule set says', () => {
  expect(gateReading('decision', rules)).toBe('evidenced');
  expect(gateReading('decision', { decisionReading: 'verified' })).toBe('verified');
});
