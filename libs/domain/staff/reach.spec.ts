import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { permissions } from './permissions';
import { type Actor, isFromOutside, permissionsOfActor, reaches, type Standing } from './reach';
import { type Role, roles } from './roles';

const here: Standing = { officeId: 'osh', caseOfficerId: 'aida', programmeIds: ['sws'] };

test('a case officer writes the applications of the own caseload only', () => {
  expect(reaches(actor('case_officer', { id: 'aida' }), 'application.write', here)).toBe(true);
  expect(reaches(actor('case_officer', { id: 'bakyt' }), 'application.write', here)).toBe(false);
});

test('a case officer reads the cases of the own office, and of no other', () => {
  expect(reaches(actor('case_officer'), 'case.read', here)).toBe(true);
  expect(reaches(actor('case_officer', { officeId: 'batken' }), 'case.read', here)).toBe(false);
});

test('a verifier reaches the programmes served, whatever the office, and nothing before there is an application', () => {
  const verifier = actor('verifier', { officeId: 'bishkek' });
  expect(reaches(verifier, 'contribution.verify', here)).toBe(true);
  expect(reaches({ ...verifier, programmeIds: ['other'] }, 'contribution.verify', here)).toBe(false);
  expect(reaches(verifier, 'case.read', { ...here, programmeIds: [] })).toBe(false);
});

test('an auditor reads everywhere, and writes nowhere', () => {
  const auditor = actor('auditor', { officeId: 'dushanbe', programmeIds: [] });
  expect(reaches(auditor, 'case.read', here)).toBe(true);
  expect(reaches(auditor, 'case.note', here)).toBe(false);
});

test('a committee member sits in the own sessions only, from outside too, and reaches no case by it', () => {
  const outside = actor('committee_member', { id: 'guest', programmeIds: [] });
  expect(reaches(outside, 'committee.sit', { ...here, memberIds: ['guest', 'aida'] })).toBe(true);
  expect(reaches(outside, 'committee.sit', { ...here, memberIds: ['aida'] })).toBe(false);
  expect(reaches(outside, 'committee.sit', here)).toBe(false);
  expect(reaches(outside, 'case.read', { ...here, memberIds: ['guest'] })).toBe(false);
});

test('from outside is who sits in committees, serves no programme and does nothing else', () => {
  const outside = actor('committee_member', { programmeIds: [] });
  expect(isFromOutside(outside)).toBe(true);
  expect(isFromOutside(actor('committee_member'))).toBe(false);
  for (const role of roles.filter((one) => one !== 'committee_member'))
    expect(isFromOutside({ ...outside, roles: ['committee_member', role], programmeIds: ['sws'] })).toBe(false);
});

test('a case without officer is nobody’s caseload', () => {
  expect(reaches(actor('case_officer'), 'application.write', { ...here, caseOfficerId: null })).toBe(false);
});

test('a manager who verifies for a programme elsewhere keeps the own office', () => {
  const both: Actor = { id: 'elena', roles: ['manager', 'verifier'], officeId: 'osh', programmeIds: ['other'] };
  expect(reaches(both, 'case.read', here)).toBe(true);
  expect(reaches(both, 'contribution.verify', here)).toBe(false);
  expect(reaches(both, 'case.read', { ...here, officeId: 'batken', programmeIds: ['other'] })).toBe(true);
  expect(reaches(both, 'application.approve', { ...here, officeId: 'batken', programmeIds: ['other'] })).toBe(false);
});

test('who serves no programme has nowhere what reaches by programme', () => {
  const outside = { id: 'guest', roles: ['committee_member'], officeId: 'osh', programmeIds: [] } as const;
  expect(permissionsOfActor(outside)).toEqual(['committee.read', 'committee.sit', 'committee.close']);
  expect(permissionsOfActor({ ...outside, programmeIds: ['sws'] })).toContain('case.read');
});

const anyStanding: fc.Arbitrary<Standing> = fc.record({
  officeId: fc.constantFrom('osh', 'batken'),
  caseOfficerId: fc.constantFrom('aida', 'bakyt', null),
  programmeIds: fc.subarray(['sws', 'other']),
  memberIds: fc.subarray(['aida', 'bakyt']),
});

test('the roles of one person reach what any of them reaches, and nothing else', () => {
  const held = fc.subarray([...roles]);
  const cases = fc.tuple(held, held, fc.subarray(['sws', 'other']), anyStanding);
  holdsForAll(cases, ([some, others, programmeIds, record]) => {
    const reached = (given: readonly Role[]) =>
      permissions.filter((one) => reaches({ id: 'aida', roles: given, officeId: 'osh', programmeIds }, one, record));
    const either = new Set([...reached(some), ...reached(others)]);
    expect(reached([...some, ...others])).toEqual(permissions.filter((one) => either.has(one)));
  });
});

test('a permission that somebody has nowhere reaches no record', () => {
  const cases = fc.tuple(fc.subarray([...roles]), fc.subarray(['sws', 'other']), anyStanding);
  holdsForAll(cases, ([held, programmeIds, record]) => {
    const somebody: Actor = { id: 'aida', roles: held, officeId: 'osh', programmeIds };
    const had = permissionsOfActor(somebody);
    expect(permissions.filter((one) => reaches(somebody, one, record) && !had.includes(one))).toEqual([]);
  });
});

function actor(role: Role, some: Partial<Actor> = {}): Actor {
  return { id: 'aida', roles: [role], officeId: 'osh', programmeIds: ['sws'], ...some };
}
