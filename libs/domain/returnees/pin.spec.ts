import fc from 'fast-check';
import { addDays } from '../calendar/days';
import { holdsForAll } from '../proof/property';
import { ageOn } from './age';
import { checkPin } from './pin';
import { sexes } from './sex';

const today = '2026-03-01';
const woman = { sex: 'female', birthDate: '2000-08-23', today } as const;

test('a number that says what the record says is taken without a word', () => {
  expect(checkPin('12308200004321', woman)).toEqual({ refusals: [], warnings: [] });
});

test.each(['1230820000432', '123082000043211', '02308200004321', '32308200004321', '1230820000432A', ''])(
  'refuses %p: fourteen digits, the first 1 or 2',
  (pin) => {
    expect(checkPin(pin, woman).refusals).toEqual([{ code: 'pin_shape', pointer: '/number' }]);
  },
);

test.each(['13002200004321', '11308189904321', '10203202604321', '10000200004321'])(
  'refuses %p: the date does not exist, lies before 1900 or in the future',
  (pin) => {
    expect(checkPin(pin, woman).refusals).toEqual([{ code: 'pin_impossible_date', pointer: '/number' }]);
  },
);

test('a difference from the record warns, does not block, and offers what the number says', () => {
  const man = { sex: 'male', birthDate: '2000-08-24', today } as const;
  const check = checkPin('12308200004321', man);
  expect(check.refusals).toEqual([]);
  expect(check.warnings).toMatchObject([
    { code: 'pin_sex_differs', params: { sex: 'female' } },
    { code: 'pin_birth_date_differs', params: { birthDate: '2000-08-23' } },
  ]);
  expect(check.fix).toEqual({ sex: 'female', birthDate: '2000-08-23' });
});

test('a person under age is warned of, and an empty record differs in nothing', () => {
  expect(checkPin('12308201004321', { sex: null, birthDate: null, today })).toEqual({
    refusals: [],
    warnings: [
      { code: 'under_age', pointer: '/number', params: { age: expect.any(Number) as number, minimumAge: 18 } },
    ],
  });
});

test('a number made of sex and birth date never differs from them', () => {
  const people = fc.record({
    sex: fc.constantFrom(...sexes),
    birthDate: fc.integer({ min: 0, max: 39_000 }).map((count) => addDays('1900-01-01', count)),
    serial: fc.integer({ min: 0, max: 99_999 }).map((number) => String(number).padStart(5, '0')),
  });
  holdsForAll(people, ({ sex, birthDate, serial }) => {
    const [year = '', month = '', day = ''] = birthDate.split('-');
    const pin = `${sex === 'female' ? 1 : 2}${day}${month}${year}${serial}`;
    expect(checkPin(pin, { sex, birthDate, today })).toEqual({ refusals: [], warnings: [] });
  });
});

test('age is in full years; a child of 29 February is older on 1 March', () => {
  expect(ageOn('2000-08-23', '2018-08-22')).toBe(17);
  expect(ageOn('2000-08-23', '2018-08-23')).toBe(18);
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
  expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
});
