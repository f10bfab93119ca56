import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import type { Actor } from '../staff/reach';
import { type Role, roles } from '../staff/roles';
import { caseChain } from './case-chain';
import { type ChainPlace, dutyPairs } from './duty-pairs';

const osh: ChainPlace = { officeId: 'osh', programmeId: 'uk' };
const batken: ChainPlace = { officeId: 'batken', programmeId: 'uk' };
const person = (id: string, held: readonly Role[], some: Partial<Actor> = {}): Actor => ({
  ...{ id, roles: held, officeId: 'osh', programmeIds: ['uk'] },
  ...some,
});
const named = (people: readonly Actor[], places = [osh]) =>
  dutyPairs(people, places).map(({ officeId, programmeId, people: both }) =>
    [officeId, programmeId, ...both.map(({ staffId }) => staffId)].join(' '),
  );

const field = person('aida', ['case_officer', 'finance_officer']);
const desk = person('bakyt', ['verifier', 'committee_member', 'manager']);
const five: Role[] = ['case_officer', 'verifier', 'committee_member', 'manager', 'finance_officer'];

test('two people whose roles make the whole chain are a pair, with the steps of each', () => {
  const [pair] = dutyPairs([desk, field], [osh]);
  expect(pair?.people.map(({ staffId }) => staffId)).toEqual(['aida', 'bakyt']);
  expect(pair?.people[1]?.steps).toEqual([
    'application.screen',
    'application.score',
    'application.approve',
    'contribution.verify',
    'tranche.release',
  ]);
  expect(new Set(pair?.people.flatMap(({ steps }) => steps)).size).toBe(caseChain.length);
});

test('no two people of one role each are a pair', () => {
  expect(named(roles.map((role) => person(role, [role])))).toEqual([]);
});

test('a case officer completes no case of another office, a payer none of another programme', () => {
  expect(named([field, { ...desk, officeId: 'batken' }], [osh, batken])).toEqual([]);
  expect(named([{ ...field, programmeIds: ['other'] }, desk])).toEqual([]);
});

test('who covers all alone is listed alone, and with whoever could do a part', () => {
  expect(named([person('all', five), person('b', ['verifier']), person('c', ['auditor'])])).toEqual([
    'osh uk all',
    'osh uk all b',
  ]);
});

test('an authority that is lent counts while it runs', () => {
  const lent = [{ ...person('elena', ['manager']), delegationId: 'd', fullName: 'Elena' }];
  const checks = person('bakyt', ['verifier', 'committee_member']);
  expect(named([field, checks])).toEqual([]);
  expect(named([field, { ...checks, lent }])).toEqual(['osh uk aida bakyt']);
});

test('grants of any amount need two who approve, one of them above the threshold', () => {
  const reach = (one: readonly Role[]) => dutyPairs([person('a', five), person('b', one)], [osh]).at(-1)?.forAnyAmount;
  expect([reach(['manager']), reach(['regional_approver']), reach(['verifier'])]).toEqual([false, true, false]);
});

const anybody = (id: string) =>
  fc.record({
    id: fc.constant(id),
    roles: fc.subarray([...roles]),
    officeId: fc.constantFrom('osh', 'batken'),
    programmeIds: fc.subarray(['uk', 'kr']),
  });
const team = fc.tuple(anybody('a'), anybody('b'), anybody('c'));
const everywhere = [osh, batken, { officeId: 'osh', programmeId: 'kr' }];

test('another role never removes a pair', () => {
  holdsForAll(fc.tuple(team, fc.constantFrom(...roles)), ([[a, b, c], more]) => {
    const before = named([a, b, c], everywhere);
    const after = named([{ ...a, roles: [...a.roles, more] }, b, c], everywhere);
    expect(after).toEqual(expect.arrayContaining(before));
  });
});

test('a pair is the same from both sides, named once, and never of one person with himself', () => {
  holdsForAll(team, ([a, b, c]) => {
    const found = named([a, b, c], everywhere);
    expect(named([c, b, a, a], everywhere)).toEqual(expect.arrayContaining(found));
    expect(new Set(found).size).toBe(found.length);
    for (const { people } of dutyPairs([a, b, c, a], everywhere))
      expect(new Set(people.map(({ staffId }) => staffId)).size).toBe(people.length);
  });
});

test('a pair covers every step, and a person is listed alone exactly where he covers every step', () => {
  holdsForAll(team, (people) => {
    for (const pair of dutyPairs(people, everywhere)) {
      expect(new Set(pair.people.flatMap(({ steps }) => steps)).size).toBe(caseChain.length);
      const whole = pair.people.filter(({ steps }) => steps.length === caseChain.length);
      for (const { staffId } of whole)
        expect(named(people, everywhere)).toContain(`${pair.officeId} ${pair.programmeId} ${staffId}`);
    }
  });
});
