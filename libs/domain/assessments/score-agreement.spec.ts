import fc from 'fast-check';
import { applicationStatuses } from '../applications/application-transitions';
import { holdsForAll } from '../proof/property';
import { mayReadFormerSheets, mayReadSheets, raterSeverity, scoreAgreement } from './score-agreement';

const totals = fc.array(fc.nat(10_000), { maxLength: 6 });
const nobody = { handedInOwn: false, owesDeclaration: false, isRecused: false };

test('two sheets more than 20 points apart ask for a third reader, exactly 20 do not', () => {
  expect(scoreAgreement([], 2_000)).toBe('agreed');
  expect(scoreAgreement([5_000], 2_000)).toBe('agreed');
  expect(scoreAgreement([7_000, 5_000], 2_000)).toBe('agreed');
  expect(scoreAgreement([7_001, 5_000], 2_000)).toBe('third_reader_needed');
});

test('a third sheet beside one of the two settles it; three that all lie apart are reconciled in writing', () => {
  expect(scoreAgreement([9_000, 5_000, 7_500], 2_000)).toBe('agreed');
  expect(scoreAgreement([9_000, 1_000, 5_000], 2_000)).toBe('reconciliation_needed');
});

test('the order of the sheets does not matter, and a wider limit never asks for more', () => {
  const stern = ['agreed', 'third_reader_needed', 'reconciliation_needed'];
  holdsForAll(fc.tuple(totals, fc.nat(10_000), fc.nat(5_000)), ([all, limit, more]) => {
    expect(scoreAgreement([...all].reverse(), limit)).toBe(scoreAgreement(all, limit));
    const rank = (spread: number) => stern.indexOf(scoreAgreement(all, spread));
    expect(rank(limit + more)).toBeLessThanOrEqual(rank(limit));
  });
});

test('while sheets are handed in, nobody sees another one before an own one, of whatever role', () => {
  for (const status of ['submitted', 'eligible', 'returned'] as const) {
    expect(mayReadSheets(status, nobody)).toBe(false);
    expect(mayReadSheets(status, { ...nobody, handedInOwn: true })).toBe(true);
  }
  expect(mayReadSheets('assessed', nobody)).toBe(true);
});

test('who owes a declaration, or stepped aside, sees no sheet at any time', () => {
  for (const status of applicationStatuses) {
    expect(mayReadSheets(status, { ...nobody, handedInOwn: true, owesDeclaration: true })).toBe(false);
    expect(mayReadSheets(status, { ...nobody, handedInOwn: true, isRecused: true })).toBe(false);
  }
});

test('a rater is as mild as the mean over all pairs with another; who scored alone is neither mild nor strict', () => {
  expect(raterSeverity({ pairs: 2, differenceHundredths: 1_500 })).toBe(750);
  expect(raterSeverity({ pairs: 3, differenceHundredths: -3_000 })).toBe(-1_000);
  expect(raterSeverity({ pairs: 0, differenceHundredths: 0 })).toBeNull();
});

test('a former round is over: everybody sees its sheets but who has a conflict to declare or declared', () => {
  expect(mayReadFormerSheets(nobody)).toBe(true);
  expect(mayReadFormerSheets({ ...nobody, owesDeclaration: true })).toBe(false);
  expect(mayReadFormerSheets({ ...nobody, isRecused: true })).toBe(false);
});
