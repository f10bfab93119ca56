import fc from 'fast-check';
import { manualItemsOf, standardManualItems } from '../assessments/manual-items';
import { standardScoreForm } from '../assessments/score-form';
import { halfAndHalf as rules } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { transition } from '../acts/transitions';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { checkRuleSet } from './check-rule-set';
import { effectiveRuleSet } from './effective-rule-set';
import { changedRules, ruleNames, withRuleOf } from './rule-names';
import type { RuleSet } from './rule-set';
import { ruleSetStatuses, ruleSetTransitions } from './rule-set-transitions';
import { standardRules } from './standard-rules';

keepsTheLawsOfTransitions({
  table: ruleSetTransitions,
  statuses: ruleSetStatuses,
  first: 'draft',
  final: ['approved', 'discarded'],
});

const pointers = (some: Partial<RuleSet>) => checkRuleSet({ ...rules, ...some }).map(({ pointer }) => pointer);

test('sound rules are let through, with everything optional too', () => {
  expect(checkRuleSet(rules)).toEqual([]);
  const full = {
    ...{ ...rules, scoreForm: standardScoreForm, manualItems: standardManualItems },
    ...{ quorum: 3, appealDays: 10, secondApprovalAboveMinor: 100, relativesMaxDegree: 0 },
  };
  expect(checkRuleSet(full)).toEqual([]);
});

test('the rules of the manual are sound once the amounts are set', () => {
  const amounts = { grantFloorMinor: 0, grantCapMinor: 1, managerApprovalMaxMinor: 0 };
  expect(checkRuleSet({ ...standardRules, ...amounts })).toEqual([]);
});

test.each<[string, Partial<RuleSet>, string]>([
  ['a share above the whole', { ownShareMinBp: 10_001 }, '/ownShareMinBp'],
  ['a ceiling below the floor', { grantFloorMinor: 2, grantCapMinor: 1 }, '/grantCapMinor'],
  ['own money of which nothing counts', { countingKinds: [] }, '/countingKinds'],
  ['a pass mark above a hundred', { scorePassMark: 101 }, '/scorePassMark'],
  ['a quorum of one', { quorum: 1 }, '/quorum'],
  ['visits out of order', { visitMonths: [3, 1] }, '/visitMonths/1'],
  ['no day for the screening', { serviceDays: { ...rules.serviceDays, screening: 0 } }, '/serviceDays/screening'],
  ['a rule for a kind that does not count', { kindRules: [{ kind: 'borrowed' }] }, '/kindRules/0/kind'],
  ['half a year of age', { minimumAge: 18.5 }, '/minimumAge'],
])('refuses %s', (_, some, pointer) => {
  expect(pointers(some)).toContain(pointer);
});

test('refuses a score form whose weights do not make a hundred, or with a level that nobody can tell', () => {
  const [first, ...others] = standardScoreForm.criteria;
  if (first === undefined) throw new Error('no criterion');
  const form = (changed: Partial<typeof first>) => ({
    scoreForm: { ...standardScoreForm, criteria: [{ ...first, ...changed }, ...others] },
  });
  expect(pointers(form({ weight: 21 }))).toEqual(['/scoreForm/criteria']);
  expect(pointers(form({ anchors: first.anchors.slice(0, 5) }))).toContain('/scoreForm/criteria/0/anchors/5/en');
  expect(pointers(form({ code: 'skills' }))).toEqual(['/scoreForm/criteria/1/code']);
});

test('refuses an item of the checklist that the system answers already', () => {
  const [item] = standardManualItems;
  expect(
    pointers({ manualItems: [{ code: 'age', question: item?.question ?? { en: '', ru: '', ky: '', tg: '' } }] }),
  ).toEqual(['/manualItems/0/code']);
});

test('a rule set equals itself, also where it writes down what it was silent about', () => {
  expect(changedRules(rules, { ...rules })).toEqual([]);
  expect(changedRules(rules, { ...rules, scoreForm: standardScoreForm, manualItems: manualItemsOf(rules) })).toEqual(
    [],
  );
  expect(changedRules(rules, { ...rules, quorum: 3, serviceDays: { ...rules.serviceDays, decision: 7 } })).toEqual([
    'quorum',
    'decision',
  ]);
});

test('taking every changed rule one after another leads from one rule set to the other', () => {
  const some = fc.record({
    ...{ minimumAge: fc.integer({ min: 14, max: 30 }), scorePassMark: fc.nat(100) },
    ...{ quorum: fc.option(fc.integer({ min: 2, max: 9 }), { nil: undefined }) },
  });
  holdsForAll(some, (changes) => {
    const { quorum, ...given } = changes;
    const after: RuleSet = { ...rules, ...given, ...(quorum === undefined ? {} : { quorum }) };
    const changed = changedRules(rules, after);
    const walked = changed.reduce((now, name) => withRuleOf(now, after, name), rules);
    expect(changedRules(walked, after)).toEqual([]);
    expect(changed.every((name) => ruleNames.includes(name))).toBe(true);
  });
});

test('a rule set is approved by another person, for a day that is not past, and only if it makes sense', () => {
  const { when } = transition(ruleSetTransitions, 'approve');
  const sound = { writtenByActor: false, nonsense: [], effectiveFrom: '2026-03-02', today: '2026-03-02' };
  expect(when?.(sound)).toEqual([]);
  expect(when?.({ ...sound, writtenByActor: true })).toMatchObject([{ code: 'four_eyes' }]);
  expect(when?.({ ...sound, effectiveFrom: '2026-03-01' })).toMatchObject([{ code: 'effective_in_the_past' }]);
  expect(when?.({ ...sound, nonsense: checkRuleSet({ ...rules, quorum: 0 }) })).toMatchObject([{ pointer: '/quorum' }]);
});

test('a submission takes the newest rules in effect, never older ones than those of its call', () => {
  const sets = [
    { id: 'one', number: 1, effectiveFrom: '2024-01-01' },
    { id: 'two', number: 2, effectiveFrom: '2026-04-01' },
    { id: 'three', number: 3, effectiveFrom: '2026-04-01' },
  ];
  const on = (day: string, call: string | null) => effectiveRuleSet(sets, day, call)?.id;
  expect([on('2026-03-31', null), on('2026-04-01', 'one')]).toEqual(['one', 'three']);
  expect(on('2026-03-31', 'two')).toBe('two');
  expect(on('2023-12-31', null)).toBeUndefined();
});
