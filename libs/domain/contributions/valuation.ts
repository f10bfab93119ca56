import { addMonths, daysBetween } from '../calendar/days';
import { checkPastDay } from '../calendar/check-day';
import type { Minor } from '../money/minor';
import { mulDivFloor } from '../money/rounding';
import { type Violation, violation } from '../problems/violation';
import { foldName } from '../returnees/fold-name';
import { type ContributionKind, isInKind } from './kinds';

/** How the value was found, and what of: a machine by its price and age, hours by the local wage, rooms by the local rent. */
export const valuationMethods = ['market_price', 'cost_less_depreciation', 'local_wage', 'local_rent'] as const;
export type ValuationMethod = (typeof valuationMethods)[number];

const methodsOf: Readonly<Partial<Record<ContributionKind, readonly ValuationMethod[]>>> = {
  equipment_bought: ['market_price', 'cost_less_depreciation'],
  labour: ['local_wage'],
  premises: ['local_rent', 'market_price'],
};

/** The methods that fit a kind; none for money. */
export function methodsFor(kind: ContributionKind): readonly ValuationMethod[] {
  return methodsOf[kind] ?? [];
}

/** One of the two people who looked at the thing; a member of staff by id as well. */
export interface Valuer {
  readonly name: string;
  readonly staffId: string | null;
}

/** What a thing cost and how it wears; amounts in minor units of the programme's currency. */
export interface Depreciation {
  readonly boughtOn: string;
  readonly priceMinor: Minor;
  readonly usefulYears: number;
  readonly residualMinor: Minor;
}

export interface Valuation {
  readonly method: ValuationMethod;
  readonly valuedOn: string;
  readonly valueMinor: Minor;
  readonly valuers: readonly [Valuer, Valuer];
  readonly depreciation: Depreciation | null;
}

/**
 * What a thing is still worth on a day, in minor units: straight line by whole months from the price down to the
 * residual value, rounded down; the price before it was bought, the residual value after its useful years. Bought for
 * 1,200 with 5 years and 200 left: after 30 months `depreciatedValue(...)` is 700.
 */
export function depreciatedValue(
  { boughtOn, priceMinor, usefulYears, residualMinor }: Depreciation,
  on: string,
): Minor {
  const months = usefulYears * 12;
  const worn = mulDivFloor(priceMinor - residualMinor, months - monthsUsed(boughtOn, on, months), months);
  return residualMinor + worn;
}

/**
 * Why a valuation cannot be recorded, each reason with its pointer; empty means yes (programme manual, "The match").
 * Two different people, neither of them the returnee; a method that fits the kind; equipment never above what wear has
 * left of its price.
 */
export function checkValuation(
  { method, valuedOn, valueMinor, valuers, depreciation }: Valuation,
  around: { readonly kind: ContributionKind; readonly returneeNames: readonly string[]; readonly today: string },
): Violation[] {
  if (!isInKind(around.kind)) return [violation('not_in_kind')];
  return [
    ...checkPastDay(valuedOn, '/valuedOn', { today: around.today }),
    ...(methodsFor(around.kind).includes(method) ? [] : [violation('unknown_value', '/method')]),
    ...checkValuers(valuers, around.returneeNames),
    ...checkDepreciation(depreciation, { kind: around.kind, valuedOn, valueMinor }),
  ];
}

/** What a contribution in kind still lacks before it can be accepted; photos are counted, voided ones not. */
export function valuationOutstanding(valuation: Valuation | null, photos: number): Violation[] {
  return [
    ...(valuation === null ? [violation('valuation_missing')] : []),
    ...(photos > 0 ? [] : [violation('valuation_photos_missing')]),
  ];
}

function checkValuers([first, second]: Valuation['valuers'], returneeNames: readonly string[]): Violation[] {
  const same = areSameName(first.name, second.name) || (first.staffId !== null && first.staffId === second.staffId);
  const own = [first, second].flatMap((valuer, index) =>
    returneeNames.some((name) => areSameName(name, valuer.name))
      ? [violation('valuer_is_returnee', `/valuers/${index}/name`)]
      : [],
  );
  return [...(same ? [violation('valuers_not_two', '/valuers/1/name')] : []), ...own];
}

/** Equal across scripts, spellings and the order of the parts: «Асанов Бакыт» is Bakyt Asanov. */
function areSameName(one: string, other: string): boolean {
  const parts = (name: string) => [...foldName(name)].sort().join(' ');
  return parts(one) === parts(other);
}

function checkDepreciation(
  depreciation: Depreciation | null,
  { kind, valuedOn, valueMinor }: { kind: ContributionKind; valuedOn: string; valueMinor: Minor },
): Violation[] {
  if (kind !== 'equipment_bought') return [];
  if (depreciation === null) return [violation('required', '/depreciation')];
  const { boughtOn, priceMinor, residualMinor } = depreciation;
  const days = checkPastDay(boughtOn, '/depreciation/boughtOn', { today: valuedOn });
  if (days.length > 0) return days;
  if (residualMinor > priceMinor) return [violation('too_large', '/depreciation/residualMinor', { max: priceMinor })];
  const maxMinor = depreciatedValue(depreciation, valuedOn);
  return valueMinor > maxMinor ? [violation('value_above_depreciated', '/valueMinor', { maxMinor })] : [];
}

/** Whole months between two days, from 0 to `most`. */
function monthsUsed(boughtOn: string, on: string, most: number): number {
  const about = Math.max(0, Math.floor(daysBetween(boughtOn, on) / 28));
  let months = Math.min(about, most);
  while (months > 0 && addMonths(boughtOn, months) > on) months -= 1;
  return months;
}
