import fc from 'fast-check';
import { type DutyAct, dutyActs, dutyConflicts } from '../acts/duties';
import { holdsForAll } from '../proof/property';
import { reaches } from '../staff/reach';
import { languages, roles } from '../staff/roles';
import { kindsOfNotice, mayChoose, noticeKinds, noticeWays, wayOf } from './notice-kinds';
import { isNoticeTopic, type NoticeRow, noticeTable, noticeTopics, quietActs } from './notice-table';
import { noticeText, placeOf } from './notice-text';
import { namedIn, type Occasion, recipientsOf, rolesTold } from './recipients';

const rows = noticeTopics.map((topic): [string, NoticeRow] => [topic, noticeTable[topic]]);
const here = { officeId: 'osh', caseOfficerId: 'p0', programmeIds: ['sws'] };

const people = fc.array(
  fc.record({
    roles: fc.subarray([...roles]),
    officeId: fc.constantFrom('osh', 'batken'),
    programmeIds: fc.subarray(['sws', 'other']),
  }),
  { minLength: 1, maxLength: 8 },
);
const occasions = fc.record({
  actor: fc.nat(7),
  subject: fc.nat(7),
  done: fc.array(fc.record({ staffId: fc.constantFrom('p0', 'p1', 'p2'), act: fc.constantFrom(...dutyActs) })),
});
const given = fc.tuple(fc.constantFrom(...rows), people, occasions);

type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

function situation([[, row], drawn, { actor, subject, done }]: Given) {
  const staff = drawn.map((one, index) => ({ ...one, id: `p${index}` }));
  const detail = { from: 'p1', to: 'p2', draftedBy: 'p5', editedBy: 'p6' };
  const around = { detail, standing: here, officersOfCall: ['p3', 'p4'] };
  const occasion: Occasion = { actorId: `p${actor}`, subjectId: `p${subject}`, ...around, done };
  return { row, staff, occasion, told: recipientsOf(row, staff, occasion) };
}

test('nobody is told of the own act, and nobody twice', () => {
  holdsForAll(given, (one) => {
    const { told, occasion } = situation(one);
    expect(told.map(({ id }) => id)).not.toContain(occasion.actorId);
    expect(new Set(told).size).toBe(told.length);
  });
});

test('whoever is told is named by the act, or may do the next step there and is kept from it by no duty', () => {
  holdsForAll(given, (one) => {
    const { told, row, occasion } = situation(one);
    const named = namedIn(row, occasion);
    for (const person of told) {
      const mayAct = row.tells.some((rule) => typeof rule === 'object' && 'may' in rule && canDo(rule, person));
      expect(named.includes(person.id) || mayAct).toBe(true);
    }
    function canDo(rule: { may: Parameters<typeof reaches>[1]; duty?: DutyAct }, person: (typeof told)[number]) {
      const free = rule.duty === undefined || dutyConflicts(rule.duty, [person.id], occasion.done).length === 0;
      return reaches(person, rule.may, here) && free;
    }
  });
});

test('whoever may be told is among those whom the caller loads', () => {
  holdsForAll(given, (one) => {
    const { told, row, occasion } = situation(one);
    const { near, everywhere } = rolesTold(row);
    const isLoaded = (person: (typeof told)[number]) =>
      namedIn(row, occasion).includes(person.id) ||
      person.roles.some((role) => everywhere.includes(role)) ||
      (person.roles.some((role) => near.includes(role)) && isNear(person));
    const isNear = (person: (typeof told)[number]) =>
      person.officeId === here.officeId || person.programmeIds.some((id) => here.programmeIds.includes(id));
    const loaded = told.filter(isLoaded);
    expect(loaded).toEqual(told);
  });
});

test('an approver who verified the money is not told that the case waits for an approval', () => {
  const manager = (id: string) => ({ id, roles: ['manager'] as const, officeId: 'osh', programmeIds: [] });
  const occasion: Occasion = {
    ...{ actorId: 'p0', subjectId: 'a', detail: {}, standing: here, officersOfCall: [] },
    done: [{ staffId: 'elena', act: 'verified_contribution' }],
  };
  const told = recipientsOf(noticeTable['application.presented'], [manager('elena'), manager('talant')], occasion);
  expect(told.map(({ id }) => id)).toEqual(['talant']);
});

test('outside every case those are told who may act everywhere', () => {
  const finance = { id: 'f', roles: ['finance_officer'] as const, officeId: 'osh', programmeIds: [] };
  const officer = { id: 'o', roles: ['case_officer'] as const, officeId: 'osh', programmeIds: [] };
  const outside = { detail: {}, standing: null, officersOfCall: [], done: [] };
  const occasion: Occasion = { actorId: 'x', subjectId: 'r', ...outside };
  expect(recipientsOf(noticeTable['exchange_rate.entered'], [finance, officer], occasion)).toEqual([finance]);
});

test('of a call that gained something its officers are told, and who may publish calls of its programme', () => {
  const person = (id: string, role: 'case_officer' | 'regional_approver', programmeIds: string[]) => ({
    ...{ id, roles: [role], officeId: 'batken', programmeIds },
  });
  const staff = [
    ...[person('p3', 'case_officer', []), person('p5', 'case_officer', ['sws'])],
    ...[person('d', 'regional_approver', ['sws']), person('f', 'regional_approver', ['other'])],
  ];
  const programme = { officeId: '', caseOfficerId: null, programmeIds: ['sws'] };
  const occasion: Occasion = {
    ...{ actorId: 'p0', subjectId: 'c', detail: {}, standing: programme, officersOfCall: ['p3'], done: [] },
  };
  expect(recipientsOf(noticeTable['call.revised'], staff, occasion).map(({ id }) => id)).toEqual(['p3', 'd']);
});

test.each(languages)('every notice has a sentence of its own in %s, and names nobody', (language) => {
  const sentences = noticeTopics.map((topic) => noticeText(topic, null, language));
  expect(new Set(sentences).size).toBe(noticeTopics.length);
  expect(sentences.filter((text) => !text.endsWith('.') || /[{}]/.test(text))).toEqual([]);
  expect(noticeText('case.closed', 'KG-OSH-2026-00001', language)).toMatch(/^KG-OSH-2026-00001: /);
});

test('a notice leads to the case, or to the page of what it is about', () => {
  expect(placeOf('application.approved', 'c1')).toBe('/cases/c1');
  expect(placeOf('exchange_rate.entered', null)).toBe('/exchange-rates');
  for (const topic of ['call.revised', 'rule_set.approved'] as const) expect(placeOf(topic, null)).toBe('/programmes');
  expect(placeOf('staff.edited', null)).toBe('/profile');
});

test('an act is in the table or quiet, not both', () => {
  expect(
    Object.values(quietActs)
      .flat()
      .filter((name) => isNoticeTopic(name)),
  ).toEqual([]);
});

test('every kind is told of by some act, and what must be known cannot be turned off', () => {
  const used = new Set(rows.map(([, { kind }]) => kind));
  expect(noticeKinds.filter((kind) => !used.has(kind))).toEqual([]);
  for (const kind of noticeKinds) {
    expect(noticeWays.filter((way) => !mayChoose(kind, way))).toEqual(kindsOfNotice[kind].mutable ? [] : ['off']);
    expect(wayOf(kind, {})).toBe(kindsOfNotice[kind].way);
    expect(wayOf(kind, { [kind]: 'app' })).toBe('app');
  }
});
