import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import {
  type ApprovalFacts,
  type ApprovalGiven,
  approvalsMissing,
  type ApprovalRules,
  approvalsNeeded,
  whyNotNextApproval,
} from './approvals';

const rules = { secondApprovalAboveMinor: 75, managerApprovalMaxMinor: 85 };
const manager = (name: string) => ({ people: [name], may: () => false });
const regional = (name: string) => ({ people: [name], may: () => true });
const given = (name: string, atAnyHeight = false): ApprovalGiven => ({ people: [name], atAnyHeight });
const codes = (facts: ApprovalFacts, by: ReturnType<typeof manager>) =>
  whyNotNextApproval(facts, by).map(({ code }) => code);

test('one person approves up to the first threshold, two above it, one of any height above the second', () => {
  expect([75, 76, 85, 86].map((grant) => approvalsNeeded(grant, rules))).toEqual([
    { people: 1, atAnyHeight: false },
    { people: 2, atAnyHeight: false },
    { people: 2, atAnyHeight: false },
    { people: 2, atAnyHeight: true },
  ]);
  expect(approvalsNeeded(1_000, { managerApprovalMaxMinor: 85 })).toEqual({ people: 1, atAnyHeight: true });
});

test('the second is another person, also where one of them acts on behalf of the other', () => {
  const facts = { grantMinor: 80, rules, given: [given('elena')] };
  expect(codes(facts, manager('elena'))).toEqual(['approved_already']);
  expect(codes(facts, { people: ['talant', 'elena'], may: () => false })).toEqual(['approved_already']);
  const lent = { ...facts, given: [{ people: ['talant', 'elena'], atAnyHeight: false }] };
  expect(codes(lent, manager('elena'))).toEqual(['approved_already']);
  expect(codes(facts, manager('talant'))).toEqual([]);
});

test('the last place is kept for who may approve at any height, whoever came first', () => {
  const none = { grantMinor: 90, rules, given: [] };
  expect(codes(none, manager('elena'))).toEqual([]);
  expect(codes({ ...none, given: [given('elena')] }, manager('talant'))).toEqual(['above_approval_threshold']);
  expect(codes({ ...none, given: [given('elena')] }, regional('daniyar'))).toEqual([]);
  expect(codes({ ...none, given: [given('daniyar', true)] }, manager('elena'))).toEqual([]);
});

const height = fc.integer({ min: 0, max: 100 });
const thresholds: fc.Arbitrary<ApprovalRules> = fc
  .tuple(height, fc.option(height))
  .map(([managerApprovalMaxMinor, second]) =>
    second === null ? { managerApprovalMaxMinor } : { managerApprovalMaxMinor, secondApprovalAboveMinor: second },
  );
/** Five people, of whom some may approve at any height, in the order in which they try. */
const tries = fc.shuffledSubarray(['ada', 'bek', 'cem', 'dil', 'eli'], { minLength: 5 });
const exceeding = fc.subarray(['ada', 'bek', 'cem', 'dil', 'eli']);

test('more money never needs less', () => {
  holdsForAll(fc.tuple(height, height, thresholds), ([one, other, rules]) => {
    const less = approvalsNeeded(Math.min(one, other), rules);
    const more = approvalsNeeded(Math.max(one, other), rules);
    expect(more.people).toBeGreaterThanOrEqual(less.people);
    expect(Number(more.atAnyHeight)).toBeGreaterThanOrEqual(Number(less.atAnyHeight));
  });
});

test('whoever comes in whatever order: as many as needed, all different, one of any height where it is needed', () => {
  holdsForAll(fc.tuple(height, thresholds, tries, exceeding), ([grantMinor, rules, names, able]) => {
    const done = approvedBy({ grantMinor, rules, given: [] }, [...names, ...names], able);
    const needed = approvalsNeeded(grantMinor, rules);
    const isPossible = !needed.atAnyHeight || able.length > 0;
    const approvers = done.flatMap(({ people }) => people);
    expect(new Set(approvers).size).toBe(approvers.length);
    expect(done.length === needed.people).toBe(isPossible);
    if (isPossible)
      expect(approvalsMissing({ grantMinor, rules, given: done })).toEqual({ people: 0, atAnyHeight: false });
  });
});

/** The approvals that come about when these people try one after the other. */
function approvedBy(facts: ApprovalFacts, names: readonly string[], able: readonly string[]): ApprovalGiven[] {
  const done: ApprovalGiven[] = [];
  for (const name of names) {
    const now = { ...facts, given: done };
    const atAnyHeight = able.includes(name);
    const isOver = done.length > 0 && approvalsMissing(now).people === 0;
    if (isOver || whyNotNextApproval(now, { people: [name], may: () => atAnyHeight }).length > 0) continue;
    done.push({ people: [name], atAnyHeight });
  }
  return done;
}
