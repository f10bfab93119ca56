import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import {
  type AskedCorrection,
  checkCorrections,
  type Correction,
  correctionGroups,
  type LibraryReason,
  pinned,
  planFields,
  reopenedBy,
} from './corrections';

const target = { group: 'plan', field: null, documentId: null } as const;
const pin = (some: Partial<Correction>): Correction => ({
  ...{ ...target, code: 'not_clear', added: null, reason: null },
  ...some,
});
const asked = (some: Partial<AskedCorrection>): AskedCorrection => ({
  ...{ ...target, code: 'not_clear', addedId: null, reason: null },
  ...some,
});
const library: readonly LibraryReason[] = [
  { id: 'season', group: 'plan', sentence: { en: 'Winter is left out.', ru: 'р', ky: 'к', tg: 'т' } },
  { id: 'seal', group: 'document', sentence: { en: 'No seal.', ru: 'р', ky: 'к', tg: 'т' } },
  { id: 'debt', group: 'budget', sentence: { en: 'A debt is hidden.', ru: 'р', ky: 'к', tg: 'т' } },
];
const codes = (...pins: Partial<AskedCorrection>[]) =>
  checkCorrections(pins.map(asked), { documentIds: ['paper'], library }).map(({ code, pointer }) => [code, pointer]);

test('a return pins groups, fields of the plan and papers, each with a reason of its kind', () => {
  expect(codes({}, { field: 'market' }, { group: 'document', documentId: 'paper', code: 'expired' })).toEqual([]);
  expect(codes({ code: 'expired' })).toEqual([['unknown_value', '/corrections/0/code']]);
  expect(codes({ code: 'other' })).toEqual([['required', '/corrections/0/reason']]);
  expect(codes({ code: 'other', reason: 'Say who buys in winter' })).toEqual([]);
});

test('a reason that was added needs no words, fits its group, and stands alone', () => {
  expect(codes({ code: 'other', addedId: 'season' })).toEqual([]);
  expect(codes({ group: 'financing', code: 'other', addedId: 'debt' })).toEqual([]);
  expect(codes({ code: 'other', addedId: 'seal' })).toEqual([['unknown_value', '/corrections/0/addedId']]);
  expect(codes({ code: 'other', addedId: 'retired' })).toEqual([['unknown_value', '/corrections/0/addedId']]);
  expect(codes({ code: 'not_clear', addedId: 'season' })).toEqual([['unknown_value', '/corrections/0/code']]);
});

test('a pin keeps the sentence of an added reason as it read that day', () => {
  const [season] = library;
  expect(pinned(asked({ code: 'other', addedId: 'season' }), library)).toEqual(
    pin({ code: 'other', added: { id: 'season', sentence: season?.sentence ?? null } as never }),
  );
  expect(pinned(asked({}), library)).toEqual(pin({}));
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
