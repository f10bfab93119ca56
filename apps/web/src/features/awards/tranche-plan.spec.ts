import { missingOf, rowsOf, splitGrant, usualSplit } from './tranche-plan';

it('splits the grant 50/40/10 so that the parts are the grant to the last minor unit', () => {
  expect(splitGrant(101, usualSplit.sharesBp)).toEqual([50, 40, 11]);
  expect(splitGrant(30_000_001, usualSplit.sharesBp).reduce((sum, part) => sum + part, 0)).toBe(30_000_001);
});

it('plans one tranche as the whole grant, today', () => {
  const rows = rowsOf({ grantMinor: 500, sharesBp: [10_000], months: [0] }, '2025-03-09', (n) => `Tranche ${n}`);
  expect(rows).toEqual([{ purpose: 'Tranche 1', amountMinor: 500, plannedOn: '2025-03-09' }]);
});

it('says what the tranches lack of the grant, or exceed it by', () => {
  const row = (amountMinor: number | null) => ({ purpose: '', amountMinor, plannedOn: null });
  expect(missingOf([row(50), row(null)], 101)).toBe(51);
  expect(missingOf([row(60), row(42)], 101)).toBe(-1);
  expect(missingOf([row(60), row(41)], 101)).toBe(0);
});
