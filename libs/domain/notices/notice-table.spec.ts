import fc from 'fast-check';
import { type DutyAct, dutyActs, dutyConflicts } from '../acts/duties';
import { applicationStatuses } from '../applications/application-transitions';
import { holdsForAll } from '../proof/property';
import { complaintCategories, isRestricted } from '../complaints/complaint-categories';
import { type Actor, authoritiesFor, reachesBy } from '../staff/reach';
import { languages, roles } from '../staff/roles';
import { kindsOfNotice, mayChoose, noticeKinds, noticeWays, wayOf } from './notice-kinds';
import { isNoticeTopic, type NoticeRow, noticeTable, type NoticeTopic, noticeTopics, quietActs } from './notice-table';
import { noticeText, placeOf } from './notice-text';
import { namedIn, type Occasion, recipientsOf, rolesTold, type Undecided } from './recipients';

const rows = noticeTopics.map((topic): [string, NoticeRow] => [topic, noticeTable[topic]]);
const here = { officeId: 'osh', caseOfficerId: 'p0', programmeIds: ['sws'] };

const reach = {
  roles: fc.subarray([...roles]),
  officeId: fc.constantFrom('osh', 'batken'),
  programmeIds: fc.subarray(['sws', 'other']),
};
const lent = fc.record({
  ...{ id: fc.constantFrom('p0', 'p1', 'p2'), delegationId: fc.constant('d'), fullName: fc.constant('A colleague') },
  ...reach,
});
const people = fc.array(fc.record({ ...reach, lent: fc.array(lent, { maxLength: 2 }) }), {
  minLength: 1,
  maxLength: 8,
});
const applications: fc.Arbitrary<Undecided> = fc.record({
  status: fc.constantFrom(...applicationStatuses),
  facts: fc.record({
    committeeOutstanding: fc.boolean(),
    grantMinor: fc.constantFrom(50, 100, 150),
    approval: fc.record({
      rules: fc.constant({ managerApprovalMaxMinor: 75, secondApprovalAboveMinor: 120 }),
      given: fc.array(fc.record({ people: fc.subarray(['p0', 'p1', 'p2']), atAnyHeight: fc.boolean() }), {
        maxLength: 1,
      }),
    }),
    setAsideBy: fc.subarray(['p0', 'p1', 'p2']),
  }),
});
const complaints = fc.record({
  category: fc.constantFrom(...complaintCategories),
  subjectId: fc.constantFrom(null, 'p0', 'p1', 'p2'),
});
const occasions = fc.record({
  application: applications,
  complaint: complaints,
  actor: fc.nat(7),
  subject: fc.nat(7),
  done: fc.array(fc.record({ staffId: fc.constantFrom('p0', 'p1', 'p2'), act: fc.constantFrom(...dutyActs) })),
});
const given = fc.tuple(fc.constantFrom(...rows), people, occasions);

type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

function situation([[topic, row], drawn, { actor, subject, done, application, ...drawnWith }]: Given) {
  const staff = drawn.map((one, index) => ({ ...one, id: `p${index}` }));
  const detail = { from: 'p1', to: 'p2', draftedBy: 'p5', editedBy: 'p6', people: 'p3 p4' };
  const complaint = topic.startsWith('complaint.') ? drawnWith.complaint : null;
  const around = { detail, standing: here, officersOfCall: ['p3', 'p4'], concerned: ['p1', 'p2'], complaint };
  const occasion: Occasion = { actorId: `p${actor}`, subjectId: `p${subject}`, ...around, done, application };
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
    function canDo(
      { may, duty }: { may: Parameters<typeof reachesBy>[1]; duty?: DutyAct },
      person: (typeof told)[number],
    ) {
      return authoritiesFor(person, may)
        .filter((authority) => reachesBy(authority, may, here))
        .some(({ id }) => duty === undefined || dutyConflicts(duty, [person.id, id], occasion.done).length === 0);
    }
  });
});

test('whoever may be told is among those whom the caller loads', () => {
  holdsForAll(given, (one) => {
    const { told, row, occasion } = situation(one);
    const { near, everywhere } = rolesTold(row);
    type Holder = Pick<(typeof told)[number], 'roles' | 'officeId' | 'programmeIds'>;
    const isLoaded = (person: (typeof told)[number]) =>
      namedIn(row, occasion).includes(person.id) || [person, ...person.lent].some(holdsOne);
    const holdsOne = (one: Holder) =>
      one.roles.some((role) => everywhere.includes(role)) ||
      (one.roles.some((role) => near.includes(role)) && isNear(one));
    const isNear = (one: Holder) =>
      one.officeId === here.officeId || one.programmeIds.some((id) => here.programmeIds.includes(id));
    const loaded = told.filter(isLoaded);
    expect(loaded).toEqual(told);
  });
});

test('of a complaint nobody hears whom it is about, and of a restricted one the focal point alone', () => {
  const ofComplaints = rows.filter(([topic]) => topic.startsWith('complaint.'));
  holdsForAll(fc.tuple(fc.constantFrom(...ofComplaints), people, occasions), (one) => {
    const { told, occasion } = situation(one);
    for (const { id, roles: held } of told) {
      expect(id).not.toBe(occasion.complaint?.subjectId);
      const isOpen = occasion.complaint !== null && !isRestricted(occasion.complaint.category);
      expect(held.includes('complaints_officer') || (isOpen && held.includes('manager'))).toBe(true);
    }
  });
});

describe('an application that waits for a decision', () => {
  const person = (id: string, role: 'manager' | 'regional_approver') => ({
    ...{ id, roles: [role], officeId: 'osh', programmeIds: ['sws'] },
  });
  const staff = [person('elena', 'manager'), person('talant', 'manager'), person('daniyar', 'regional_approver')];
  const told = (
    topic: NoticeTopic,
    some: Partial<Undecided['facts']>,
    done: Occasion['done'] = [],
    people: readonly Actor[] = staff,
  ) => {
    const approval = { rules: { managerApprovalMaxMinor: 75, secondApprovalAboveMinor: 120 }, given: [] };
    const facts = { committeeOutstanding: false, grantMinor: 50, approval, setAsideBy: [], ...some };
    const around = {
      detail: {},
      standing: here,
      officersOfCall: [],
      concerned: [],
      complaint: null,
      done,
      application: { status: 'assessed', facts },
    } as const;
    const occasion: Occasion = { actorId: 'p0', subjectId: 'a', ...around };
    return recipientsOf(noticeTable[topic], people, occasion).map(({ id }) => id);
  };

  test('is told to nobody who verified its money: he could not approve it', () => {
    expect(told('application.presented', {}, [{ staffId: 'elena', act: 'verified_contribution' }])).toEqual([
      'talant',
      'daniyar',
    ]);
  });

  test('is told to a colleague to whom an approver has lent his authority, as far as both may', () => {
    const jyldyz = { id: 'jyldyz', roles: ['case_officer'] as const, officeId: 'batken', programmeIds: [] };
    const asElena = { delegationId: 'd', fullName: 'Elena Kim', ...person('elena', 'manager') };
    const toldTo = (some: Partial<Undecided['facts']>, done: Occasion['done'] = []) =>
      told('application.presented', some, done, [{ ...jyldyz, lent: [asElena] }]);
    expect(toldTo({})).toEqual(['jyldyz']);
    // Above the threshold of a manager, as Elena herself could not.
    expect(toldTo({ grantMinor: 100 })).toEqual([]);
    for (const staffId of ['elena', 'jyldyz']) expect(toldTo({}, [{ staffId, act: 'scored' }])).toEqual([]);
    expect(toldTo({ setAsideBy: ['elena'] })).toEqual([]);
  });

  test('is told to whoever may put it before a committee, also who may not approve, while the rules ask for one', () => {
    const done = [{ staffId: 'elena', act: 'verified_contribution' }] as const;
    const facts = { committeeOutstanding: true, grantMinor: 150 };
    for (const topic of [
      'application.presented',
      'application.postponed',
      'application.reopened_for_decision',
    ] as const)
      expect(told(topic, facts, done)).toEqual(['elena', 'talant', 'daniyar']);
    expect(told('application.postponed', {})).toEqual([]);
  });

  test('is told to whoever may give the next approval, by the height of the grant and the approvals given', () => {
    expect(told('application.selected', { grantMinor: 100 })).toEqual(['daniyar']);
    expect(told('application.selected', { grantMinor: 150 })).toEqual(['elena', 'talant', 'daniyar']);
    const approval = {
      rules: { managerApprovalMaxMinor: 75, secondApprovalAboveMinor: 120 },
      given: [{ people: ['elena'], atAnyHeight: false }],
    };
    expect(told('application.approved_first', { grantMinor: 150, approval })).toEqual(['daniyar']);
    expect(told('application.reopened_for_decision', { setAsideBy: ['talant'] })).toEqual(['elena', 'daniyar']);
  });
});

test('outside every case those are told who may act everywhere', () => {
  const finance = { id: 'f', roles: ['finance_officer'] as const, officeId: 'osh', programmeIds: [] };
  const officer = { id: 'o', roles: ['case_officer'] as const, officeId: 'osh', programmeIds: [] };
  const outside = { detail: {}, standing: null, officersOfCall: [], concerned: [], done: [], application: null };
  const occasion: Occasion = { actorId: 'x', subjectId: 'r', complaint: null, ...outside };
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
    ...{ actorId: 'p0', subjectId: 'c', detail: {}, standing: programme, officersOfCall: ['p3'] },
    ...{ concerned: [], done: [], application: null, complaint: null },
  };
  expect(recipientsOf(noticeTable['call.revised'], staff, occasion).map(({ id }) => id)).toEqual(['p3', 'd']);
});

test('of a session those are told whom it calls, all of them, and not who convenes it', () => {
  const member = (id: string) => ({ id, roles: ['committee_member'] as const, officeId: 'osh', programmeIds: [] });
  const outside = { standing: null, officersOfCall: [], concerned: [], done: [], application: null };
  const occasion: Occasion = { actorId: 'b', subjectId: 's', detail: { people: 'a b c' }, complaint: null, ...outside };
  const told = recipientsOf(noticeTable['committee.convened'], ['a', 'b', 'c', 'd'].map(member), occasion);
  expect(told.map(({ id }) => id)).toEqual(['a', 'c']);
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
  expect(placeOf('delegation.given', null)).toBe('/delegations');
  expect(placeOf('complaint.recorded', null, { complaint: { id: 'k1', due: null } })).toBe('/complaints/k1');
  const session = { id: 's1', day: '2026-03-09', time: '10:00', place: 'Osh' };
  expect(placeOf('committee.moved', null, { session })).toBe('/committee/s1');
  expect(placeOf('committee.unseated', null, { session })).toBe('/committee');
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
