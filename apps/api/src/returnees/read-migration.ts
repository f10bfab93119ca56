import { isSupportedCountry } from 'libphonenumber-js';
import type { MigrationEpisodeInput } from '@tendesh/contracts/returnees/returnees';
import { isIsoDate } from '@tendesh/domain/calendar/days';
import { type Currency, isCurrency } from '@tendesh/domain/money/currencies';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { MigrationEpisodeEntity } from './migration-episode.entity';
import { textOrNull } from './text';

export type Episode = Omit<MigrationEpisodeEntity, 'id' | 'returneeId' | 'officeId'>;

interface Lived {
  readonly birthDate: string;
  readonly today: string;
}

/** Migration history as it is stored, and why it cannot be true. */
export function readMigration(
  inputs: readonly MigrationEpisodeInput[],
  lived: Lived,
): { episodes: Episode[]; violations: Violation[] } {
  return {
    episodes: inputs.map(read),
    violations: inputs.flatMap((input, index) =>
      refusals(input, lived).map(([code, field]) => violation(code, `/migration/${index}${field}`)),
    ),
  };
}

function read(input: MigrationEpisodeInput): Episode {
  return {
    country: input.country.toUpperCase(),
    scheme: input.scheme.trim(),
    employer: textOrNull(input.employer),
    work: input.work.trim(),
    months: input.months,
    earningsMinor: input.earningsMinor ?? null,
    earningsCurrency: (input.earningsCurrency ?? null) as Currency | null,
    returnedOn: input.returnedOn,
  };
}

type Refusal = readonly [Violation['code'], string];

function refusals(input: MigrationEpisodeInput, lived: Lived): Refusal[] {
  return [
    ...refuse(!isSupportedCountry(input.country.toUpperCase()), 'unknown_value', '/country'),
    ...refuse(input.scheme.trim() === '', 'required', '/scheme'),
    ...refuse(input.work.trim() === '', 'required', '/work'),
    ...earnings(input),
    ...returnDay(input.returnedOn, lived),
  ];
}

/** An amount without a currency says nothing, and a currency without an amount neither. */
function earnings({ earningsMinor, earningsCurrency }: MigrationEpisodeInput): Refusal[] {
  if (earningsMinor == null && earningsCurrency == null) return [];
  if (earningsMinor == null) return [['required', '/earningsMinor']];
  if (earningsCurrency == null) return [['required', '/earningsCurrency']];
  return refuse(!isCurrency(earningsCurrency), 'currency_unknown', '/earningsCurrency');
}

function returnDay(day: string, { birthDate, today }: Lived): Refusal[] {
  if (!isIsoDate(day)) return [['not_a_date', '/returnedOn']];
  if (day > today) return [['in_the_future', '/returnedOn']];
  return refuse(day < birthDate, 'before_another_date', '/returnedOn');
}

function refuse(isWrong: boolean, ...refusal: Refusal): Refusal[] {
  return isWrong ? [refusal] : [];
}
