import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { incompatibleActs } from './duties';
import { type DatedAct, nearMisses, separatedActs, type SeparatedAct } from './near-misses';

const did = (staffId: string, acts: readonly SeparatedAct[], day = 2): DatedAct[] =>
  acts.map((act, index) => ({ staffId, act, at: `2026-03-${String(day + index).padStart(2, '0')}T04:00:00.000Z` }));
const field = did('aida', ['was_case_officer', 'recorded_contribution', 'recorded_payment']);
const desk = did('bakyt', ['verified_contribution', 'scored', 'authorised_release'], 3);
const approval = did('elena', ['approved'], 9);

test('two who did all but the approval are named, with who approved', () => {
  expect(nearMisses([...field, ...desk, ...approval])).toEqual([
    expect.objectContaining({ staffIds: ['aida', 'bakyt'], missing: 'approved', missingDone: approval }),
  ]);
});

test('the missing act need not be done yet: there is time to have it done by a third', () => {
  expect(nearMisses([...field, ...desk])).toMatchObject([{ missing: 'approved', missingDone: [] }]);
});

test('a third person for two of the acts makes no near miss', () => {
  const others = [...did('elena', ['approved']), ...did('cholpon', ['authorised_release'])];
  const kept = [...field, ...desk].filter(({ act }) => act !== 'authorised_release');
  expect(nearMisses([...kept, ...others])).toEqual([]);
});

test('who did all but one alone is named alone; who did everything misses nothing', () => {
  const [, ...six] = separatedActs;
  expect(nearMisses([...did('aida', six), ...did('bakyt', ['was_case_officer'])])).toMatchObject([
    { staffIds: ['aida'], missing: 'was_case_officer', missingDone: [{ staffId: 'bakyt' }] },
  ]);
  expect(nearMisses(did('aida', separatedActs))).toMatchObject([
    { staffIds: ['aida'], missing: null, missingDone: [] },
  ]);
});

test('several releases by one person are one act, of the first day', () => {
  const [miss] = nearMisses([...did('bakyt', ['authorised_release'], 20), ...field, ...desk]);
  expect(miss?.acts.filter(({ act }) => act === 'authorised_release')).toEqual([desk[2]]);
});

const act = fc.record({
  staffId: fc.constantFrom('a', 'b', 'c', 'd'),
  act: fc.constantFrom(...separatedActs),
  at: fc.constantFrom('2026-03-02T04:00:00.000Z', '2026-03-03T04:00:00.000Z'),
});
const history = fc.array(act, { maxLength: 20 });
const keys = (acts: readonly DatedAct[]) => nearMisses(acts).map(({ staffIds }) => staffIds.join(' '));

test('each is named once, in any order of the acts, and did at least six of the seven', () => {
  holdsForAll(history, (acts) => {
    expect(keys([...acts].reverse())).toEqual(keys(acts));
    expect(new Set(keys(acts)).size).toBe(keys(acts).length);
    for (const miss of nearMisses(acts)) {
      const kinds = new Set(miss.acts.map((one) => one.act));
      expect(kinds.size).toBe(miss.missing === null ? 7 : 6);
      expect(miss.missingDone.every(({ staffId }) => !miss.staffIds.includes(staffId))).toBe(true);
    }
  });
});

test('a further act never clears a case', () => {
  holdsForAll(fc.tuple(history, act), ([acts, more]) => {
    if (nearMisses(acts).length > 0) expect(nearMisses([...acts, more])).not.toEqual([]);
  });
});

test('the duties leave two people one way to it: all but the approval', () => {
  const free = (acts: readonly SeparatedAct[]) =>
    !incompatibleActs.some(([a, b]) => acts.some((one) => one === a) && acts.some((one) => one === b));
  const ways = Array.from({ length: 3 ** separatedActs.length }, (_, way) =>
    ['a', 'b', 'c'].map((_name, who) => separatedActs.filter((_act, at) => Math.floor(way / 3 ** at) % 3 === who)),
  );
  const near = ways.filter(([a = [], b = [], c = []]) => c.length <= 1 && free(a) && free(b));
  expect(new Set(near.map(([, , c = []]) => c.join()))).toEqual(new Set(['approved']));
});
