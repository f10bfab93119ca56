import type { StatementInput } from '@tendesh/contracts/contributions/evidence';
import type { StatementFacts } from '@tendesh/domain/radar/borrowed-pattern';

/** What came in and went out again, as it is typed; all empty where there is no large deposit. */
export interface StatementValues {
  readonly depositMinor: number | null;
  readonly depositedOn: string | null;
  readonly withdrawnMinor: number | null;
  readonly withdrawnOn: string | null;
}

export const noStatement: StatementValues = {
  ...{ depositMinor: null, depositedOn: null, withdrawnMinor: null, withdrawnOn: null },
};

export function statementValues(facts: StatementFacts | null): StatementValues {
  return facts ?? noStatement;
}

/** Null where nothing was typed; what is half typed is for the server to refuse, on its fields. */
export function statementInput(values: StatementValues): StatementInput | null {
  const { depositMinor, depositedOn, withdrawnMinor, withdrawnOn } = values;
  const isEmpty = [depositMinor, depositedOn, withdrawnMinor, withdrawnOn].every((one) => one === null);
  return isEmpty
    ? null
    : { depositMinor: depositMinor ?? 0, depositedOn: depositedOn ?? '', withdrawnMinor, withdrawnOn };
}
