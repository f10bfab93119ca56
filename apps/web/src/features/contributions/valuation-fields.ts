import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { ValuationRequest } from '@tendesh/contracts/contributions/valuations';
import { depreciatedValue, methodsFor, type ValuationMethod } from '@tendesh/domain/contributions/valuation';

export interface ValuationFields extends Record<string, unknown> {
  readonly method: ValuationMethod;
  readonly valuedOn: string | null;
  readonly valueMinor: number | null;
  readonly valuers: { name: string }[];
  readonly depreciation: {
    boughtOn: string | null;
    priceMinor: number | null;
    usefulYears: number | null;
    residualMinor: number | null;
  };
  readonly note: string;
}

/** What was recorded before, or the amount of the plan. */
export function valuationFields({ kind, amountMinor, valuation }: ContributionItem): ValuationFields {
  const nothing = { boughtOn: null, priceMinor: null, usefulYears: null, residualMinor: null };
  return {
    method: valuation?.method ?? methodsFor(kind)[0] ?? 'market_price',
    valuedOn: valuation?.valuedOn ?? null,
    valueMinor: valuation?.valueMinor ?? amountMinor,
    valuers: [0, 1].map((index) => ({ name: valuation?.valuers[index]?.name ?? '' })),
    depreciation: { ...nothing, ...valuation?.depreciation },
    note: valuation?.note ?? '',
  };
}

/** What wear has left of the price on the day of the valuation, as soon as enough is typed; else null. */
export function worthOf({ depreciation, valuedOn }: ValuationFields): number | null {
  const { boughtOn, priceMinor, usefulYears, residualMinor } = depreciation;
  if (boughtOn === null || priceMinor === null || usefulYears === null || usefulYears < 1 || valuedOn === null)
    return null;
  if (boughtOn > valuedOn || (residualMinor ?? 0) > priceMinor) return null;
  return depreciatedValue({ boughtOn, priceMinor, usefulYears, residualMinor: residualMinor ?? 0 }, valuedOn);
}

/** What is left empty goes as nothing, so that the server names it. */
export function valuationRequest(fields: ValuationFields, isEquipment: boolean): ValuationRequest {
  const { method, valuedOn, valueMinor, valuers, depreciation, note } = fields;
  const { boughtOn, priceMinor, usefulYears, residualMinor } = depreciation;
  return {
    ...{ method, valuedOn: valuedOn ?? '', valueMinor: valueMinor ?? 0 },
    valuers: valuers.map(({ name }) => ({ name: name.trim() })),
    depreciation: isEquipment
      ? {
          ...{ boughtOn: boughtOn ?? '', priceMinor: priceMinor ?? 0 },
          ...{ usefulYears: usefulYears ?? 0, residualMinor: residualMinor ?? 0 },
        }
      : null,
    note: note.trim() === '' ? null : note.trim(),
  };
}
