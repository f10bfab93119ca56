import { halfAndHalf as rules } from '../proof/generators';
import { checkReturnee } from './eligibility';

const returnee = { birthDate: '2000-06-15', returnedOn: '2025-01-01', consentGiven: true, today: '2025-06-15' };

test('a returnee of age, back for less than two years, who consented may apply', () => {
  expect(checkReturnee(returnee, rules)).toEqual([]);
});

test('on the eighteenth birthday one is of age, the day before one is not', () => {
  expect(checkReturnee({ ...returnee, birthDate: '2007-06-15' }, rules)).toEqual([]);
  expect(checkReturnee({ ...returnee, birthDate: '2007-06-16' }, rules)).toMatchObject([
    { code: 'under_age', params: { age: 17 } },
  ]);
});

test('exactly the longest time since the return still counts, a day more does not', () => {
  expect(checkReturnee({ ...returnee, returnedOn: '2023-06-16' }, rules)).toEqual([]);
  expect(checkReturnee({ ...returnee, returnedOn: '2023-06-15' }, rules)).toMatchObject([
    { code: 'returned_too_long_ago', params: { days: 731, maxDays: 730 } },
  ]);
});

test('who has not come back yet, has not consented, or whose dates are unknown, may not apply', () => {
  const facts = { birthDate: null, returnedOn: '2025-06-16', consentGiven: false, today: '2025-06-15' };
  expect(checkReturnee(facts, rules).map((one) => one.code)).toEqual([
    'required',
    'not_returned_yet',
    'consent_missing',
  ]);
  expect(checkReturnee({ ...returnee, returnedOn: null }, rules)).toMatchObject([{ code: 'required' }]);
});
