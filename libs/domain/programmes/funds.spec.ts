import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { chooseAllocation, isInForce } from './allocations';
import { allocationsOf, type Asking, carrierOf, type Funds, shareOut, whatIsLeft, withOwnPromise } from './funds';

const DAY = '2026-03-02';
const allocation = (id: string, leftMinor: number, validUntil = '2026-12-31') => ({
  ...{ id, leftMinor, validFrom: '2026-01-01', validUntil },
});
const call = (id: string, allocationIds: readonly string[], maxGrants?: number) => ({
  ...{ id, code: id.toUpperCase(), allocationIds, grants: 0, quotas: maxGrants === undefined ? {} : { maxGrants } },
});
const asks = (callId: string, ...grants: number[]) => grants.map((grantMinor) => ({ callId, grantMinor }));
const placedIn = (list: readonly Asking[], funds: Funds) =>
  shareOut(list, funds).map(({ one, allocationId }) => [one.grantMinor, allocationId]);

test('a grant that no single allocation carries is not carried by two', () => {
  const funds = { day: DAY, allocations: [allocation('a', 60), allocation('b', 50)], calls: [call('c', ['a', 'b'])] };
  expect(whatIsLeft(funds)).toEqual({ freeMinor: 110, largestMinor: 60 });
  expect(placedIn(asks('c', 100, 50, 60, 1), funds)).toEqual([
    [50, 'a'],
    [1, 'a'],
  ]);
  expect(carrierOf(funds, { callId: 'c', grantMinor: 100 })).toMatchObject([
    { code: 'programme_budget_exhausted', params: { leftMinor: 60 } },
  ]);
});

test('money that a call does not draw on, or that is not in force, carries nothing of it', () => {
  const allocations = [allocation('a', 100, '2026-03-01'), allocation('b', 100), allocation('c', 100)];
  const funds = { day: DAY, allocations, calls: [call('one', ['a', 'c']), call('other', ['b'])] };
  expect(whatIsLeft({ ...funds, calls: [call('one', ['a', 'c'])] })).toEqual({ freeMinor: 100, largestMinor: 100 });
  expect(placedIn([...asks('one', 70, 70), ...asks('other', 70), ...asks('unknown', 1)], funds)).toEqual([
    [70, 'c'],
    [70, 'b'],
  ]);
});

test('a call that has given its grants gives no further one, whatever money there is', () => {
  const allocations = [allocation('a', 1_000)];
  const funds = { day: DAY, allocations, calls: [call('one', ['a'], 2), call('other', ['a'])] };
  expect(placedIn([...asks('one', 10, 10, 10), ...asks('other', 10)], funds)).toHaveLength(3);
  const full = { ...funds, calls: [{ ...call('one', ['a'], 2), grants: 2 }] };
  expect(carrierOf(full, { callId: 'one', grantMinor: 1 })).toMatchObject([{ code: 'call_quota_reached' }]);
});

test('whoever was promised a grant is carried when nothing else is left, in the allocation that holds it', () => {
  const held = { callId: 'c', grantMinor: 70 };
  const funds = {
    ...{ day: DAY, allocations: [allocation('a', 10), allocation('b', 0)] },
    calls: [{ ...call('c', ['a', 'b'], 1), grants: 1 }],
  };
  expect(carrierOf(funds, held)).toMatchObject([{ code: 'call_quota_reached' }]);
  expect(carrierOf(withOwnPromise(funds, held, 'b'), held)).toMatchObject({ id: 'b', leftMinor: 70 });
  expect(carrierOf(withOwnPromise(funds, held, null), held)).toMatchObject([{ code: 'programme_budget_exhausted' }]);
});

const ids = ['a', 'b', 'c', 'd'];
const fundsOfAnySort: fc.Arbitrary<Funds> = fc.record({
  day: fc.constant(DAY),
  allocations: fc.tuple(...ids.map((id) => allocationLike(id))),
  calls: fc.tuple(...['one', 'other'].map((id) => callLike(id))),
});
const lists = fc.array(
  fc.record({ callId: fc.constantFrom('one', 'other'), grantMinor: fc.integer({ min: 1, max: 60 }) }),
  {
    maxLength: 10,
  },
);

function allocationLike(id: string) {
  return fc
    .record({ leftMinor: fc.nat(100), validUntil: fc.constantFrom('2026-03-01', '2026-12-31', '2026-12-31') })
    .map(({ leftMinor, validUntil }) => allocation(id, leftMinor, validUntil));
}

function callLike(id: string) {
  return fc.record({
    ...{ id: fc.constant(id), code: fc.constant(id), allocationIds: fc.shuffledSubarray(ids), grants: fc.nat(2) },
    quotas: fc.option(fc.integer({ min: 2, max: 5 })).map((max) => (max === null ? {} : { maxGrants: max })),
  });
}

test('no allocation gives more than it has left, none gives to a foreign call or out of its time, no call gives too many', () => {
  holdsForAll(fc.tuple(lists, fundsOfAnySort), ([list, funds]) => {
    const placed = shareOut(list, funds);
    for (const { id, leftMinor } of funds.allocations) {
      const taken = placed.filter((one) => one.allocationId === id).map(({ one }) => one.grantMinor);
      expect(taken.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(leftMinor);
    }
    for (const { one, allocationId } of placed) {
      const usable = allocationsOf(funds, one.callId).find(({ id }) => id === allocationId);
      expect(usable !== undefined && isInForce(usable, funds.day)).toBe(true);
    }
    for (const { id, grants, quotas } of funds.calls)
      expect(grants + placed.filter(({ one }) => one.callId === id).length).toBeLessThanOrEqual(
        Math.max(grants, quotas.maxGrants ?? Infinity),
      );
  });
});

test('whoever is passed over would not be carried by what remains either, and nobody before is hurt by who comes after', () => {
  holdsForAll(fc.tuple(lists, fundsOfAnySort), ([list, funds]) => {
    const placed = shareOut(list, funds);
    const remaining: Funds = {
      day: funds.day,
      allocations: funds.allocations.map((one) => ({ ...one, leftMinor: one.leftMinor - takenFrom(one.id) })),
      calls: funds.calls.map((one) => ({
        ...one,
        grants: one.grants + placed.filter((each) => each.one.callId === one.id).length,
      })),
    };
    function takenFrom(id: string): number {
      return placed.reduce((sum, { one, allocationId }) => sum + (allocationId === id ? one.grantMinor : 0), 0);
    }
    const passedOver = list.filter((one) => placed.every((each) => each.one !== one));
    expect(passedOver.filter((one) => shareOut([one], remaining).length > 0)).toEqual([]);
    for (let count = 0; count <= list.length; count += 1) {
      const before = shareOut(list.slice(0, count), funds);
      expect(placed.slice(0, before.length)).toEqual(before);
    }
  });
});

test('the first takes what its award would take', () => {
  holdsForAll(fc.tuple(lists, fundsOfAnySort), ([list, funds]) => {
    const [first] = list;
    if (first === undefined) return;
    // Whatever else is known of who asks.
    const asking = { ...first, id: 'a' };
    const [placed] = shareOut([asking], { ...funds, calls: funds.calls.map((one) => ({ ...one, quotas: {} })) });
    const chosen = chooseAllocation(allocationsOf(funds, first.callId), { grantMinor: first.grantMinor, day: DAY });
    expect(placed?.allocationId).toBe('code' in chosen ? undefined : chosen.id);
  });
});

test('one allocation without a quota is a plain sum', () => {
  const pot = fc.tuple(fc.array(fc.integer({ min: 1, max: 1_000 })), fc.nat(5_000));
  holdsForAll(pot, ([grants, left]) => {
    const funds = { day: DAY, allocations: [allocation('a', left)], calls: [call('c', ['a'])] };
    const placed = shareOut(asks('c', ...grants), funds).map(({ one }) => one.grantMinor);
    let free = left;
    expect(placed).toEqual(grants.filter((grant) => (grant <= free ? ((free -= grant), true) : false)));
  });
});
