import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { type ActDone, type DutyAct, dutyActs, dutyConflicts, incompatibleActs } from './duties';

const sentences: readonly (readonly [string, DutyAct, DutyAct])[] = [
  ['who is or was case officer does not verify', 'was_case_officer', 'verified_contribution'],
  ['who recorded a contribution does not verify', 'recorded_contribution', 'verified_contribution'],
  ['the case officer does not score', 'was_case_officer', 'scored'],
  ['who recorded does not approve', 'recorded_contribution', 'approved'],
  ['who verified does not approve', 'verified_contribution', 'approved'],
  ['who scored does not approve', 'scored', 'approved'],
  ['the case officer does not vote', 'was_case_officer', 'voted'],
  ['who recorded a contribution does not vote', 'recorded_contribution', 'voted'],
  ['who verified does not vote', 'verified_contribution', 'voted'],
  ['who voted does not approve', 'voted', 'approved'],
  ['who voted does not monitor', 'voted', 'monitored'],
  ['the case officer does not preside over the item', 'was_case_officer', 'presided'],
  ['who recorded a contribution does not preside over the item', 'recorded_contribution', 'presided'],
  ['who verified does not preside over the item', 'verified_contribution', 'presided'],
  ['who presided over the item does not approve', 'presided', 'approved'],
  ['who presided over the item does not monitor', 'presided', 'monitored'],
  ['who presided over the item does not hear the appeal', 'presided', 'heard_appeal'],
  ['who approved does not authorise the releases', 'approved', 'authorised_release'],
  ['who authorised a release does not record its payment', 'authorised_release', 'recorded_payment'],
  ['who scored does not monitor', 'scored', 'monitored'],
  ['who approved does not monitor', 'approved', 'monitored'],
];

test.each(sentences)('%s', (_, first, second) => {
  expect(dutyConflicts(second, ['aida'], [{ staffId: 'aida', act: first }])).toEqual([
    { code: 'duty_conflict', params: { act: second, done: first } },
  ]);
});

test('the order does not matter: who verified cannot become the case officer either', () => {
  for (const [one, other] of incompatibleActs) {
    expect(dutyConflicts(one, ['aida'], [{ staffId: 'aida', act: other }])).toHaveLength(1);
    expect(dutyConflicts(other, ['aida'], [{ staffId: 'aida', act: one }])).toHaveLength(1);
  }
});

test('the same act twice is no conflict: a case officer stays one', () => {
  for (const act of dutyActs) expect(dutyConflicts(act, ['aida'], [{ staffId: 'aida', act }])).toEqual([]);
});

test('a case officer may record, screen and visit', () => {
  const done: ActDone[] = [{ staffId: 'aida', act: 'was_case_officer' }];
  const free = (['recorded_contribution', 'screened', 'visited_site'] as const).flatMap((act) =>
    dutyConflicts(act, ['aida'], done),
  );
  expect(free).toEqual([]);
});

const acts = fc.array(fc.record({ staffId: fc.constantFrom('a', 'b', 'c'), act: fc.constantFrom(...dutyActs) }), {
  maxLength: 12,
});

test('what others did never stands in the way, and more acts never free anybody', () => {
  holdsForAll(fc.tuple(acts, acts, fc.constantFrom(...dutyActs)), ([done, more, act]) => {
    const others = done.filter((one) => one.staffId !== 'a');
    expect(dutyConflicts(act, ['a'], others)).toEqual([]);
    expect(dutyConflicts(act, ['a'], [...done, ...more]).length).toBeGreaterThanOrEqual(
      dutyConflicts(act, ['a'], done).length,
    );
  });
});

test('whoever only acts when free never holds two incompatible acts, in any order of acts', () => {
  holdsForAll(acts, (attempts) => {
    const done: ActDone[] = [];
    for (const one of attempts) if (dutyConflicts(one.act, [one.staffId], done).length === 0) done.push(one);
    const holds = (staffId: string, act: DutyAct) => done.some((one) => one.staffId === staffId && one.act === act);
    for (const staffId of ['a', 'b', 'c']) {
      expect(incompatibleActs.filter(([x, y]) => holds(staffId, x) && holds(staffId, y))).toEqual([]);
    }
  });
});

test('a grant passes through at least three people from the record to the payment', () => {
  const chain: DutyAct[] = [
    'was_case_officer',
    'recorded_contribution',
    'verified_contribution',
    'approved',
    'authorised_release',
    'recorded_payment',
  ];
  const withPeople = (people: number) =>
    Array.from({ length: people ** chain.length }, (_, code) =>
      chain.map((act, i) => ({ act, staffId: String(Math.floor(code / people ** i) % people) })),
    ).some((done) => done.every((one) => dutyConflicts(one.act, [one.staffId], done).length === 0));
  expect([withPeople(1), withPeople(2), withPeople(3)]).toEqual([false, false, true]);
});
