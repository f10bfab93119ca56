import fc from 'fast-check';
import type { ActDone } from '../acts/duties';
import { violation } from '../problems/violation';
import { holdsForAll } from '../proof/property';
import {
  checkDeclaration,
  checkOutcome,
  conflictKinds,
  hasQuorum,
  isBeyondThem,
  isRecused,
  itemOutcomes,
  majority,
  type OutcomeFacts,
  presiding,
  type Seat,
  tallyOf,
  voteChoices,
} from './voting';

const seat = (staffId: string, some: Partial<Seat> = {}): Seat => ({
  staffId,
  part: 'member',
  declared: 'none',
  vote: 'for',
  isBarred: false,
  ...some,
});
const chair = (some: Partial<Seat> = {}) => seat('chair', { part: 'chair', ...some });
const seats: fc.Arbitrary<Seat[]> = fc
  .array(
    fc.record({
      declared: fc.constantFrom(null, ...conflictKinds),
      vote: fc.constantFrom(null, ...voteChoices),
      part: fc.constantFrom('member' as const, 'secretary' as const),
      isBarred: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((all) => all.map((one, index) => ({ ...one, staffId: String(index), part: index === 0 ? 'chair' : one.part })));

test('the quorum is counted without the recused, without the secretary, and with who abstains', () => {
  const sitting = [chair(), seat('b', { vote: 'abstain' }), seat('c', { declared: 'family' })];
  expect(hasQuorum(sitting, 2)).toBe(true);
  expect(hasQuorum(sitting, 3)).toBe(false);
  expect(hasQuorum([...sitting, seat('d', { part: 'secretary' })], 3)).toBe(false);
  expect(hasQuorum([chair(), seat('b', { vote: null })], 2)).toBe(false);
});

test('whatever a recused member said, neither quorum nor votes change', () => {
  holdsForAll(fc.tuple(seats, fc.nat(5)), ([all, quorum]) => {
    const silent = all.map((one) => (isRecused(one.declared) ? { ...one, vote: null } : one));
    expect([tallyOf(all), hasQuorum(all, quorum), majority(all)]).toEqual([
      tallyOf(silent),
      hasQuorum(silent, quorum),
      majority(silent),
    ]);
    const { for: yes, against, abstain } = tallyOf(all);
    expect(yes + against + abstain).toBeLessThanOrEqual(all.filter(({ declared }) => !isRecused(declared)).length);
  });
});

test('a tie is decided by the vote of the chair, and by nobody where the chair abstains', () => {
  expect(majority([chair({ vote: 'against' }), seat('b')])).toBe('against');
  expect(majority([chair({ vote: 'abstain' }), seat('b'), seat('c', { vote: 'against' })])).toBe('tied');
  expect(majority([chair({ vote: 'against' }), seat('b'), seat('c')])).toBe('for');
});

test('where the chair stepped aside, the first member who may vote presides', () => {
  const aside = chair({ declared: 'family', vote: null });
  const sitting = [aside, seat('b', { declared: 'business' }), seat('c', { vote: 'against' }), seat('d')];
  expect([presiding([chair(), seat('b')]), presiding(sitting), presiding([aside])]).toEqual(['chair', 'c', null]);
  expect(majority(sitting)).toBe('against');
});

test('whom a duty keeps from the case does not preside, be it the chair or a deputy', () => {
  const officer = chair({ isBarred: true });
  expect(presiding([officer, seat('b', { isBarred: true }), seat('c')])).toBe('c');
  expect(presiding([officer, seat('b', { declared: null })])).toBeNull();
});

test('an item is beyond those who sit when none of them may ever decide on it', () => {
  const none = [chair({ declared: 'family' }), seat('b', { isBarred: true }), seat('c', { part: 'secretary' })];
  expect(isBeyondThem(none)).toBe(true);
  expect(isBeyondThem([...none, seat('d', { declared: null })])).toBe(false);
  holdsForAll(seats, (all) => {
    if (isBeyondThem(all)) expect(presiding(all)).toBeNull();
  });
});

test('an earlier part in the case is declared by who had one, and to have sat over it is none', () => {
  const codes = (...done: ActDone[]) => checkDeclaration('worked_on_case', 'b', done).map(({ code }) => code);
  expect(codes()).toEqual(['no_part_in_the_case']);
  expect(codes({ staffId: 'c', act: 'screened' })).toEqual(['no_part_in_the_case']);
  expect(codes({ staffId: 'b', act: 'voted' }, { staffId: 'b', act: 'presided' })).toEqual(['no_part_in_the_case']);
  expect(codes({ staffId: 'b', act: 'screened' })).toEqual([]);
  expect(conflictKinds.filter((kind) => checkDeclaration(kind, 'b', []).length > 0)).toEqual(['worked_on_case']);
});

test('an outcome follows the votes, the quorum and the money', () => {
  const facts: OutcomeFacts = { seats: [chair(), seat('b')], quorum: 2, money: [] };
  const codes = (outcome: (typeof itemOutcomes)[number], some: Partial<typeof facts> = {}) =>
    checkOutcome(outcome, { ...facts, ...some }).map(({ code }) => code);
  expect(itemOutcomes.map((outcome) => codes(outcome))).toEqual([[], [], ['against_the_votes'], []]);
  const against = { seats: [chair({ vote: 'against' }), seat('b', { vote: 'against' })] };
  expect(itemOutcomes.map((outcome) => codes(outcome, against))).toEqual([
    ['against_the_votes'],
    ['against_the_votes'],
    [],
    [],
  ]);
  expect(codes('selected', { quorum: 3 })).toEqual(['quorum_missing']);
  const money = [violation('call_quota_reached')];
  expect([codes('selected', { money }), codes('reserved', { money })]).toEqual([['call_quota_reached'], []]);
  expect(codes('selected', { seats: [chair({ vote: 'abstain' }), seat('b', { vote: 'abstain' })] })).toEqual([
    'vote_is_tied',
  ]);
});

test('nothing but to postpone is possible without a quorum', () => {
  holdsForAll(fc.tuple(seats, fc.integer({ min: 1, max: 6 })), ([all, quorum]) => {
    const possible = itemOutcomes.filter(
      (outcome) => checkOutcome(outcome, { seats: all, quorum, money: [] }).length === 0,
    );
    if (!hasQuorum(all, quorum)) expect(possible).toEqual(['postponed']);
    expect(possible.includes('selected') && possible.includes('rejected')).toBe(false);
  });
});
