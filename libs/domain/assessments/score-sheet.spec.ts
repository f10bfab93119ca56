import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import {
  checkPassMark,
  checkScores,
  meanScore,
  needsThirdReader,
  scoreCriteria,
  scoreCriterionCodes,
  type ScoreLevels,
  scoreSpread,
  scoreTotal,
} from './score-sheet';

test('the weights make 100 points', () => {
  expect(scoreCriteria.reduce((sum, one) => sum + one.weight, 0)).toBe(100);
});

test('the best sheet has 100 points, the worst 0, level 3 throughout 60', () => {
  expect([5, 0, 3].map((level) => scoreTotal(all(level)))).toEqual([10_000, 0, 6_000]);
});

test('60 points pass, a level less does not', () => {
  expect(checkPassMark([all(3)], 60)).toEqual([]);
  expect(checkPassMark([{ ...all(3), priority: 2 }], 60)).toMatchObject([
    { code: 'score_below_pass_mark', pointer: '/total' },
  ]);
});

test('less than half on market or skills fails whatever the total', () => {
  expect(checkPassMark([{ ...all(5), market: 2 }], 60)).toMatchObject([{ pointer: '/levels/market' }]);
  expect(
    checkPassMark(
      [
        { ...all(5), skills: 2 },
        { ...all(5), skills: 3 },
      ],
      60,
    ),
  ).toEqual([]);
});

test('sheets more than 20 points apart ask for a third reader, exactly 20 do not', () => {
  expect(needsThirdReader([all(3), all(4)])).toBe(false);
  expect(needsThirdReader([all(3), { ...all(4), priority: 5 }])).toBe(true);
  expect(scoreSpread([all(3)])).toBe(0);
});

test('a level that is missing, broken or out of range is refused at its criterion', () => {
  expect(checkScores({ ...all(3), market: 6, skills: 2.5, jobs: null })).toMatchObject([
    { code: 'score_out_of_range', pointer: '/levels/market' },
    { code: 'score_out_of_range', pointer: '/levels/skills' },
    { code: 'required', pointer: '/levels/jobs' },
  ]);
  expect(checkScores(all(0))).toEqual([]);
});

test('the mean lies between the lowest and the highest sheet, and a higher level never lowers a total', () => {
  const levels = fc
    .record(Object.fromEntries(scoreCriterionCodes.map((code) => [code, fc.nat(5)])))
    .map((some) => ({ ...all(0), ...some }));
  expect(meanScore([])).toBeNull();
  holdsForAll(fc.array(levels, { minLength: 1, maxLength: 5 }), (sheets) => {
    const totals = sheets.map(scoreTotal);
    const mean = meanScore(sheets) ?? -1;
    expect(mean >= Math.min(...totals) && mean <= Math.max(...totals)).toBe(true);
    expect(sheets.every((sheet) => scoreTotal({ ...sheet, market: 5 }) >= scoreTotal(sheet))).toBe(true);
    expect(totals.every(Number.isInteger)).toBe(true);
  });
});

function all(level: number): ScoreLevels {
  return {
    market: level,
    skills: level,
    finance: level,
    own_contribution: level,
    jobs: level,
    sustainability: level,
    priority: level,
  };
}
