import fc from 'fast-check';
import { transition } from '../acts/transitions';
import { holdsForAll } from '../proof/property';
import { keepsTheLawsOfTransitions } from '../proof/transition-laws';
import { callStatuses, callTransitions } from './call-transitions';
import { checkQuota, checkQuotas, shareOf } from './quotas';

keepsTheLawsOfTransitions({
  table: callTransitions,
  statuses: callStatuses,
  first: 'draft',
  final: ['published', 'discarded'],
});

test('a call is published by another person, with rules, money and time left', () => {
  const { when } = transition(callTransitions, 'publish');
  const ready = { writtenByActor: false, ruleSetIsApproved: true, allocations: 1, closesOn: '2026-03-02' };
  expect(when?.({ ...ready, today: '2026-03-02' })).toEqual([]);
  const not = { writtenByActor: true, ruleSetIsApproved: false, allocations: 0, closesOn: '2026-03-01' };
  expect(when?.({ ...not, today: '2026-03-02' }).map(({ code }) => code)).toEqual([
    'four_eyes',
    'rules_not_approved',
    'required',
    'call_closed',
  ]);
});

test('with twenty grants at most the twenty-first is refused', () => {
  expect(checkQuota({ maxGrants: 20 }, 19)).toEqual([]);
  expect(checkQuota({ maxGrants: 20 }, 20)).toMatchObject([{ code: 'call_quota_reached', params: { maxGrants: 20 } }]);
  expect(checkQuota({}, 1_000_000)).toEqual([]);
});

test('a share is a part of the grants so far and never above the whole', () => {
  holdsForAll(fc.tuple(fc.nat(1_000), fc.nat(1_000)), ([one, other]) => {
    const grants = Math.max(one, other);
    const share = shareOf(Math.min(one, other), { grants, women: 0, young: 0 });
    expect(share >= 0 && share <= 10_000).toBe(true);
  });
  expect(shareOf(1, { grants: 3, women: 1, young: 0 })).toBe(3_333);
});

test('quotas are whole and in range', () => {
  expect(checkQuotas({ maxGrants: 20, leastWomenBp: 4_000 })).toEqual([]);
  expect(checkQuotas({ maxGrants: 0, leastYoungBp: 10_001 }).map(({ pointer }) => pointer)).toEqual([
    '/quotas/maxGrants',
    '/quotas/leastYoungBp',
  ]);
});
