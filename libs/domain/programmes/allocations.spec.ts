import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { type AllocationFacts, checkAllocation, chooseAllocation, givesMore, mostLeft } from './allocations';

const day = '2026-03-02';
const allocation = (id: string, leftMinor: number, some: Partial<AllocationFacts> = {}): AllocationFacts => ({
  ...{ id, leftMinor, validFrom: '2026-01-01', validUntil: '2026-12-31' },
  ...some,
});

test('a grant draws on the first allocation of the call with enough left', () => {
  const call = [allocation('a', 100), allocation('b', 300)];
  expect(chooseAllocation(call, { grantMinor: 100, day })).toMatchObject({ id: 'a' });
  expect(chooseAllocation(call, { grantMinor: 101, day })).toMatchObject({ id: 'b' });
  expect(chooseAllocation(call, { grantMinor: 301, day })).toMatchObject({
    code: 'programme_budget_exhausted',
    params: { leftMinor: 300 },
  });
});

test('the approver may name another one, which must have the money and be in force', () => {
  const call = [allocation('a', 500), allocation('b', 300), allocation('c', 900, { validUntil: '2026-03-01' })];
  expect(chooseAllocation(call, { grantMinor: 200, day, id: 'b' })).toMatchObject({ id: 'b' });
  expect(chooseAllocation(call, { grantMinor: 301, day, id: 'b' })).toMatchObject({
    code: 'programme_budget_exhausted',
  });
  expect(chooseAllocation(call, { grantMinor: 1, day, id: 'c' })).toMatchObject({ code: 'allocation_not_in_force' });
  expect(chooseAllocation(call, { grantMinor: 1, day, id: 'd' })).toMatchObject({ code: 'unknown_value' });
});

test('an allocation is in force on its first and its last day', () => {
  const one = [allocation('a', 100, { validFrom: day, validUntil: day })];
  expect(mostLeft(one, day)).toBe(100);
  expect([mostLeft(one, '2026-03-01'), mostLeft(one, '2026-03-03')]).toEqual([0, 0]);
});

test('what is chosen always has the money, and nothing is refused that fits somewhere', () => {
  const lefts = fc.array(fc.nat(1_000), { maxLength: 5 });
  holdsForAll(fc.tuple(lefts, fc.nat(1_000)), ([amounts, grantMinor]) => {
    const call = amounts.map((left, index) => allocation(String(index), left));
    const chosen = chooseAllocation(call, { grantMinor, day });
    expect('code' in chosen).toBe(amounts.every((left) => left < grantMinor));
    if (!('code' in chosen)) expect(chosen.leftMinor).toBeGreaterThanOrEqual(grantMinor);
  });
});

test('an allocation ends after it begins and is not cut below what is promised from it', () => {
  const plan = { amountMinor: 100, validFrom: day, validUntil: day };
  expect(checkAllocation(plan, 100)).toEqual([]);
  expect(checkAllocation({ ...plan, validUntil: '2026-03-01' }, 101)).toMatchObject([
    { code: 'before_another_date', pointer: '/validUntil' },
    { code: 'allocation_below_commitments', pointer: '/amountMinor', params: { committedMinor: 101 } },
  ]);
});

test('money that is raised, or in force on further days, can give more; less of it, or other words, cannot', () => {
  const former = { amountMinor: 100, validFrom: '2026-01-01', validUntil: '2026-12-31' };
  const more = [{ amountMinor: 101 }, { validFrom: '2025-12-31' }, { amountMinor: 1, validUntil: '2027-01-01' }];
  expect(more.map((some) => givesMore(former, { ...former, ...some }))).toEqual([true, true, true]);
  const less = [{}, { amountMinor: 99 }, { validFrom: '2026-01-02', validUntil: '2026-12-30' }];
  expect(less.map((some) => givesMore(former, { ...former, ...some }))).toEqual([false, false, false]);
});
