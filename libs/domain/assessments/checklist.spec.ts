import { halfAndHalf as rules } from '../proof/generators';
import {
  automaticChecks,
  automaticItems,
  checkAutomatic,
  checkChecklist,
  checkGround,
  type GivenAnswer,
  type ScreeningFacts,
} from './checklist';
import { standardManualItems } from './manual-items';

const items = [...automaticItems, ...standardManualItems.map(({ code }) => code)];
const facts: ScreeningFacts = {
  birthDate: '1990-05-05',
  returnedOn: '2025-01-10',
  consentGiven: true,
  today: '2025-06-15',
  figures: { projectCostMinor: 1_000, ownTotalMinor: 500, ownCountedMinor: 500, thirdPartyMinor: 200, grantMinor: 300 },
  lines: [{ category: 'equipment', amountMinor: 1_000 }],
  duplicates: { found: 0, offices: [] },
  earlierGrants: { found: 0, offices: [] },
};

test('a sound application gets "yes" on every automatic item', () => {
  const checks = automaticChecks(facts, rules);
  expect(checks.map((check) => check.item)).toEqual([...automaticItems]);
  expect(new Set(checks.map((check) => check.answer))).toEqual(new Set(['yes']));
});

test.each([
  ['age', { birthDate: '2010-01-01' }, 'no'],
  ['age', { birthDate: null }, 'not_seen'],
  ['returned_within', { returnedOn: '2020-01-01' }, 'no'],
  ['returned_within', { returnedOn: null }, 'not_seen'],
  ['ratio', { figures: { ...facts.figures, ownCountedMinor: 499 } }, 'no'],
  ['consent', { consentGiven: false }, 'no'],
  ['duplicate', { duplicates: { found: 2, offices: ['Osh', 'Batken'] } }, 'no'],
  ['duplicate', { duplicates: null }, 'not_seen'],
  ['earlier_grant', { earlierGrants: { found: 1, offices: ['Batken'] } }, 'no'],
  ['eligible_categories', { lines: [{ category: 'debt_repayment', amountMinor: 1_000 }] }, 'no'],
] as const)('%s with %o is answered %s', (item, some, answer) => {
  expect(automaticChecks({ ...facts, ...some }, rules).find((check) => check.item === item)?.answer).toBe(answer);
});

test('every answer says by which figures it was given, "yes" too', () => {
  const { minimumAge, maxDaysSinceReturn: maxDays, grantFloorMinor: minMinor, grantCapMinor: maxMinor } = rules;
  const figures = Object.fromEntries(automaticChecks(facts, rules).map((check) => [check.item, check.figures]));
  expect(figures).toEqual({
    age: { age: 35, minimumAge, on: '2025-06-15' },
    returned_within: { returnedOn: '2025-01-10', days: 156, maxDays },
    ratio: { projectCostMinor: 1_000, ownCountedMinor: 500, requiredMinor: 500, grantMinor: 300, maxMinor: 500 },
    consent: {},
    duplicate: { found: 0 },
    earlier_grant: { found: 0 },
    ceiling: { grantMinor: 300, minMinor, maxMinor },
    eligible_categories: { lines: 1, counted: 1 },
  });
  const unknown = automaticChecks({ ...facts, birthDate: null, returnedOn: null, duplicates: null }, rules);
  expect(unknown.filter(({ answer }) => answer === 'not_seen').map((check) => check.figures)).toEqual([{}, {}, {}]);
});

test('what was found names the offices to ask', () => {
  const found = { ...facts, duplicates: { found: 2, offices: ['Osh', 'Batken'] } };
  expect(automaticChecks(found, rules).find(({ item }) => item === 'duplicate')?.reason).toEqual({
    code: 'possible_duplicates',
    params: { found: 2, offices: 'Osh, Batken' },
  });
});

test('a grant above the cap fails the ceiling and not the ratio', () => {
  const checks = automaticChecks(facts, { ...rules, grantCapMinor: 299 });
  expect(checks.filter((check) => check.answer === 'no')).toEqual([
    {
      item: 'ceiling',
      answer: 'no',
      reason: { code: 'grant_above_cap', params: { maxMinor: 299 } },
      figures: { grantMinor: 300, minMinor: rules.grantFloorMinor, maxMinor: 299 },
    },
  ]);
});

test('an ineligible line beside eligible ones is shown and does not fail', () => {
  const lines = [...facts.lines, { category: 'debt_repayment', amountMinor: 70 } as const];
  expect(automaticChecks({ ...facts, lines }, rules).at(-1)).toEqual({
    item: 'eligible_categories',
    answer: 'yes',
    reason: { code: 'lines_not_eligible', params: { lines: 1, amountMinor: 70 } },
    figures: { lines: 2, counted: 1 },
  });
});

test('an automatic "no" keeps the case out whatever people answer, unless a look may settle it', () => {
  const outOf = (some: Partial<ScreeningFacts>) => checkAutomatic(automaticChecks({ ...facts, ...some }, rules));
  expect(outOf({})).toEqual([]);
  expect(outOf({ duplicates: { found: 2, offices: ['Osh'] } })).toEqual([]);
  expect(outOf({ consentGiven: false, birthDate: null })).toEqual([
    { code: 'checklist_incomplete', pointer: '/answers/age', params: { item: 'age' } },
    { code: 'consent_missing' },
  ]);
});

test('the checklist passes when every item is answered yes, and names each one that is not', () => {
  const yes = Object.fromEntries(items.map((item) => [item, 'yes'] as const));
  expect(checkChecklist(yes, rules)).toEqual([]);
  expect(checkChecklist({ ...yes, age: 'no', identity_seen: 'not_seen' }, rules)).toEqual([
    { code: 'checklist_failed', pointer: '/answers/age', params: { item: 'age' } },
    { code: 'checklist_incomplete', pointer: '/answers/identity_seen', params: { item: 'identity_seen' } },
  ]);
  expect(checkChecklist({}, rules)).toHaveLength(items.length);
});

test('an answer of a person rests on a paper or a note, a settled doubt on a note; what was not seen rests on nothing', () => {
  const on = (given: Partial<GivenAnswer>) => checkGround({ item: 'identity_seen', answer: 'yes', ...given });
  const paper = { documentId: '01a224db-fd43-72b1-afa8-41a9c37761eb' };
  const nothing = [{ code: 'answer_rests_on_nothing', pointer: '/note' }];
  expect([on({}), on({ answer: 'no', note: ' ', documentId: null })]).toEqual([nothing, nothing]);
  expect([on({ answer: 'not_seen' }), on(paper), on({ answer: 'no', note: 'Another person' })]).toEqual([[], [], []]);
  expect(on({ item: 'duplicate', ...paper })).toEqual([{ code: 'required', pointer: '/note' }]);
  expect(on({ item: 'duplicate', note: 'Her sister' })).toEqual([]);
});

test('a rule set may ask other things than the standard ones', () => {
  const own = { ...rules, manualItems: [{ code: 'fire_safety', question: { en: 'a', ru: 'b', ky: 'c', tg: 'd' } }] };
  const yes = Object.fromEntries(automaticItems.map((item) => [item, 'yes'] as const));
  expect(checkChecklist(yes, own)).toMatchObject([{ code: 'checklist_incomplete', pointer: '/answers/fire_safety' }]);
  expect(checkChecklist({ ...yes, fire_safety: 'yes' }, own)).toEqual([]);
});
