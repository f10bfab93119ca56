import fc from 'fast-check';
import { holdsForAll } from '../proof/property';
import { checkTexts } from '../texts/texts';
import { standardScoreForm as form } from './score-form';
import {
  checkPassMark,
  checkScores,
  meanScore,
  needsThirdReader,
  type ScoreLevels,
  scoreSpread,
  scoreTotal,
} from './score-sheet';

const codes = form.criteria.map(({ code }) => code);

test('the weights make 100 points', () => {
  expect(form.criteria.reduce((sum, one) => sum + one.weight, 0)).toBe(100);
});

test('the best sheet has 100 points, the worst 0, level 3 throughout 60', () => {
  expect([5, 0, 3].map((level) => scoreTotal(all(level), form))).toEqual([10_000, 0, 6_000]);
});

test('60 points pass, a level less does not', () => {
  expect(checkPassMark([all(3)], 60, form)).toEqual([]);
  expect(checkPassMark([{ ...all(3), priority: 2 }], 60, form)).toMatchObject([
    { code: 'score_below_pass_mark', pointer: '/total' },
  ]);
});

test('less than half on market or skills fails whatever the total', () => {
  expect(checkPassMark([{ ...all(5), market: 2 }], 60, form)).toMatchObject([{ pointer: '/levels/market' }]);
  expect(
    checkPassMark(
      [
        { ...all(5), skills: 2 },
        { ...all(5), skills: 3 },
      ],
      60,
      form,
    ),
  ).toEqual([]);
});

test('sheets more than 20 points apart ask for a third reader, exactly 20 do not', () => {
  expect(needsThirdReader([all(3), all(4)], form)).toBe(false);
  expect(needsThirdReader([all(3), { ...all(4), priority: 5 }], form)).toBe(true);
  expect(scoreSpread([all(3)], form)).toBe(0);
});

test('a level that is missing, broken or out of range is refused at its criterion', () => {
  expect(checkScores({ ...all(3), market: 6, skills: 2.5, jobs: null }, form)).toMatchObject([
    { code: 'score_out_of_range', pointer: '/levels/market' },
    { code: 'score_out_of_range', pointer: '/levels/skills' },
    { code: 'required', pointer: '/levels/jobs' },
  ]);
  expect(checkScores(all(0), form)).toEqual([]);
});

test('the mean lies between the lowest and the highest sheet, and a higher level never lowers a total', () => {
  const levels = fc
    .record(Object.fromEntries(codes.map((code) => [code, fc.nat(5)])))
    .map((some) => ({ ...all(0), ...some }));
  expect(meanScore([], form)).toBeNull();
  holdsForAll(fc.array(levels, { minLength: 1, maxLength: 5 }), (sheets) => {
    const totals = sheets.map((sheet) => scoreTotal(sheet, form));
    const mean = meanScore(sheets, form) ?? -1;
    expect(mean >= Math.min(...totals) && mean <= Math.max(...totals)).toBe(true);
    expect(sheets.every((sheet) => scoreTotal({ ...sheet, market: 5 }, form) >= scoreTotal(sheet, form))).toBe(true);
    expect(totals.every(Number.isInteger)).toBe(true);
  });
});

test('another form has its own criteria, minimum and spread', () => {
  const own = {
    criteria: [
      { ...first(), code: 'idea', weight: 70, minimumBp: 6_000 },
      { ...first(), code: 'place', weight: 30, minimumBp: 0 },
    ],
    maxSpreadHundredths: 1_000,
  };
  expect(scoreTotal({ idea: 5, place: 0 }, own)).toBe(7_000);
  expect(checkScores({ idea: 5 }, own)).toMatchObject([{ code: 'required', pointer: '/levels/place' }]);
  expect(checkPassMark([{ idea: 3, place: 5 }], 60, own)).toEqual([]);
  expect(checkPassMark([{ idea: 2, place: 5 }], 50, own)).toMatchObject([{ pointer: '/levels/idea' }]);
  expect(
    needsThirdReader(
      [
        { idea: 3, place: 3 },
        { idea: 4, place: 3 },
      ],
      own,
    ),
  ).toBe(true);
});

test('every level of the standard form has its anchor in every language', () => {
  const texts = form.criteria.flatMap(({ label, anchors }) => [label, ...anchors]);
  expect(texts).toHaveLength(7 * 7);
  expect(texts.flatMap((one) => checkTexts(one, ''))).toEqual([]);
});

function first() {
  const [criterion] = form.criteria;
  if (criterion === undefined) throw new Error('the form has no criterion');
  return criterion;
}

function all(level: number): ScoreLevels {
  return Object.fromEntries(codes.map((code) => [code, level]));
}
