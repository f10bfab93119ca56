import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import {
  checkCorrections,
  type Correction,
  correctionGroups,
  planFields,
  reopenedBy,
  returnReasons,
} from './corrections';

const pin = (some: Partial<Correction>): Correction => ({
  ...{ group: 'plan', field: null, documentId: null, code: 'not_clear', reason: null },
  ...some,
});
const codes = (...pins: Partial<Correction>[]) =>
  checkCorrections(pins.map(pin), ['paper']).map(({ code, pointer }) => [code, pointer]);

test('a return pins groups, fields of the plan and papers, each with a reason of its kind', () => {
  expect(codes({}, { field: 'market' }, { group: 'document', documentId: 'paper', code: 'expired' })).toEqual([]);
  expect(codes({ code: 'expired' })).toEqual([['unknown_value', '/corrections/0/code']]);
  expect(codes({ code: 'other' })).toEqual([['required', '/corrections/0/reason']]);
  expect(codes({ code: 'other', reason: 'Say who buys in winter' })).toEqual([]);
});

test('nothing is pinned twice, no field outside the plan, and no paper that is not there', () => {
  expect(codes({ field: 'market' }, { field: 'market' })).toEqual([['duplicate_value', '/corrections/1/group']]);
  expect(codes({ group: 'cash_flow', code: 'costs_missing', field: 'market' })).toEqual([
    ['unknown_value', '/corrections/0/field'],
  ]);
  expect(codes({ group: 'document', code: 'expired', documentId: 'another' })).toEqual([
    ['unknown_value', '/corrections/0/documentId'],
  ]);
  expect(codes({ documentId: 'paper' })).toEqual([['unknown_value', '/corrections/0/documentId']]);
});

test('a field opens alone, the plan opens whole, and the money of the plan is one group', () => {
  expect(reopenedBy([pin({ field: 'market' })])).toEqual({
    ...{ planFields: ['market'], money: false, cashFlow: false, documentIds: [] },
  });
  expect(reopenedBy([pin({ field: 'market' }), pin({})]).planFields).toEqual(planFields);
  for (const group of ['budget', 'financing'] as const) expect(reopenedBy([pin({ group })]).money).toBe(true);
  expect(reopenedBy([pin({ group: 'document', documentId: 'paper' })]).documentIds).toEqual(['paper']);
});

test('another pin never closes anything', () => {
  const pins = fc.record({
    group: fc.constantFrom(...correctionGroups),
    field: fc.option(fc.constantFrom(...planFields)),
  });
  holdsForAll(fc.tuple(fc.array(pins), pins), ([some, more]) => {
    const before = reopenedBy(some.map(pin));
    const after = reopenedBy([...some, more].map(pin));
    expect(after.planFields).toEqual(expect.arrayContaining([...before.planFields]));
    expect([after.money || !before.money, after.cashFlow || !before.cashFlow]).toEqual([true, true]);
  });
});

test('every group has reasons, and can be answered in own words', () => {
  for (const group of correctionGroups) expect(returnReasons[group].at(-1)).toBe('other');
});
