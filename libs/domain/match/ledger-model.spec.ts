import fc from 'fast-check';
import { contributionFigures, type DecidedItem } from '../contributions/contribution-figures';
import { amounts, halfAndHalf, positiveAmounts } from '../proof/generators';
import { holdsForAll } from '../proof/property';
import { readOwn } from './figures';
import { requiredOwn } from './own-contribution';
import { checkRelease, overReleased, releasable } from './release';

/** The whole ledger of one award, moved by the same functions as the use cases: papers decide, the rest follows. */
interface Model {
  readonly costMinor: number;
  readonly grantMinor: number;
  readonly pledgedMinor: number;
  readonly papers: readonly DecidedItem[];
  readonly releases: readonly number[];
}

type Act = 'accept' | 'accept in part' | 'refuse' | 'reopen' | 'void the document' | 'release' | 'void a release';
interface Step {
  readonly act: Act;
  /** Which paper or release it is about, counted round. */
  readonly at: number;
  readonly amountMinor: number;
}

const PAPERS = 4;
const acts: readonly Act[] = [
  ...(['accept', 'accept in part', 'refuse', 'reopen', 'void the document', 'release', 'void a release'] as const),
];
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({ act: fc.constantFrom(...acts), at: fc.nat(PAPERS - 1), amountMinor: positiveAmounts }),
  { maxLength: 25 },
);
const starts = fc
  .record({ costMinor: positiveAmounts, share: fc.integer({ min: 1, max: 5_000 }) })
  .map(({ costMinor, share }): Model => ({
    ...{ costMinor, pledgedMinor: requiredOwn(costMinor, 5_000), releases: [] },
    grantMinor: Math.max(1, Math.floor((costMinor / 10_000) * share)),
    papers: Array.from({ length: PAPERS }, () => ({
      status: 'attached',
      strength: 'bank_statement',
      acceptedMinor: null,
    })),
  }));

test('any order of verifications, refusals, releases and voidings keeps the match, or freezes the award', () => {
  holdsForAll(fc.tuple(starts, steps), ([start, list]) => {
    let model = start;
    for (const step of list) {
      const before = figuresOf(model);
      model = after(model, step);
      const figures = figuresOf(model);
      expect(figures.releasedMinor).toBeLessThanOrEqual(figures.grantMinor);
      // Only taking verified money away brings it above the match; a release never does.
      if (isAbove(figures) && !isAbove(before)) expect(['refuse', 'reopen', 'void the document']).toContain(step.act);
      expect(isAbove(figures)).toBe(overReleased(figures) > 0);
      if (isAbove(figures)) expect(releasable(figures)).toBe(0);
    }
  });
});

test('what is verified does not depend on the order in which papers were decided', () => {
  const decisions = steps.map((list) =>
    // The last word on each paper is what stands.
    [...new Map(list.filter(({ act }) => /accept|refuse/.test(act)).map((step) => [step.at, step])).values()],
  );
  const shuffled = fc
    .tuple(starts, decisions)
    .chain(([start, list]) =>
      fc.tuple(fc.constant(start), fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
  holdsForAll(shuffled, ([start, list, other]) => {
    expect(figuresOf(other.reduce(after, start))).toEqual(figuresOf(list.reduce(after, start)));
  });
});

test('one more accepted paper never lowers what may be released', () => {
  holdsForAll(fc.tuple(starts, steps, amounts), ([start, list, amountMinor]) => {
    const model = list.reduce(after, start);
    const paper = { status: 'accepted', strength: 'bank_statement', acceptedMinor: Math.max(1, amountMinor) } as const;
    const more = { ...model, papers: [...model.papers, paper] };
    expect(releasable(figuresOf(more))).toBeGreaterThanOrEqual(releasable(figuresOf(model)));
    expect(overReleased(figuresOf(more))).toBeLessThanOrEqual(overReleased(figuresOf(model)));
  });
});

/** What the act makes of the ledger; what may not be done leaves it as it was. */
function after(model: Model, { act, at, amountMinor }: Step): Model {
  const figures = figuresOf(model);
  const mayRelease = overReleased(figures) === 0 && checkRelease({ ...figures, amountMinor }).length === 0;
  switch (act) {
    case 'release':
      return mayRelease ? { ...model, releases: [...model.releases, amountMinor] } : model;
    case 'void a release':
      return { ...model, releases: model.releases.filter((_, index) => index !== at % model.releases.length) };
    default:
      return {
        ...model,
        papers: model.papers.map((paper, index) => (index === at ? decided(paper, act, model) : paper)),
      };
  }
}

function decided(paper: DecidedItem, act: Act, { pledgedMinor }: Model): DecidedItem {
  const isOpen = paper.status === 'attached';
  if (act === 'accept' && isOpen) return { ...paper, status: 'accepted', acceptedMinor: pledgedMinor };
  if (act === 'accept in part' && isOpen)
    return { ...paper, status: 'accepted', acceptedMinor: Math.max(1, Math.floor(pledgedMinor / PAPERS)) };
  if (act === 'refuse' && paper.status !== 'voided') return { ...paper, status: 'refused', acceptedMinor: null };
  if (act === 'reopen' && paper.status === 'refused') return { ...paper, status: 'attached', acceptedMinor: null };
  return act === 'void the document' ? { ...paper, status: 'voided', acceptedMinor: null } : paper;
}

function figuresOf({ costMinor, grantMinor, pledgedMinor, papers, releases }: Model) {
  const { status, verifiedMinor, evidenceStrength } = contributionFigures(pledgedMinor, papers);
  const saving = {
    ...({ kind: 'savings', amountMinor: pledgedMinor } as const),
    ...{ status, verifiedAmountMinor: verifiedMinor, evidenceStrength },
  };
  return {
    verifiedMinor: readOwn([saving], costMinor, halfAndHalf, 'verified').countedMinor,
    ownRequiredMinor: requiredOwn(costMinor, halfAndHalf.ownShareMinBp),
    releasedMinor: releases.reduce((sum, amount) => sum + amount, 0),
    grantMinor,
  };
}

/** As the database asks it: R x O_req > G x min(V, O_req). */
function isAbove({
  verifiedMinor,
  ownRequiredMinor,
  grantMinor,
  releasedMinor,
}: ReturnType<typeof figuresOf>): boolean {
  const counted = BigInt(Math.min(verifiedMinor, ownRequiredMinor));
  return BigInt(releasedMinor) * BigInt(ownRequiredMinor) > BigInt(grantMinor) * counted;
}
