import type { Application } from '@tendesh/contracts/applications/applications';
import type { RateUsed } from '@tendesh/contracts/programmes/exchange-rates';
import { isCurrency } from '@tendesh/domain/money/currencies';
import { convert } from '@tendesh/domain/money/exchange';
import type { ExchangeRate } from '@tendesh/domain/money/exchange-rate';
import type { Violation } from '@tendesh/domain/problems/violation';
import type { FinishedPledge } from './save-request';

/** What the screen converts with: the programme's currency, the rates of today, and what was locked before. */
export type Exchange = Pick<Application, 'currency' | 'rates' | 'ratesOn' | 'pledges'>;

/** What a pledge of other money comes to on the screen, or why nobody can say. */
export interface ShownConversion {
  readonly resultMinor: number | null;
  readonly on: string;
  readonly isLocked: boolean;
  readonly rates: readonly RateUsed[];
  readonly violations: readonly Violation[];
}

/** Null for money of the programme's own currency. What a submission locked stays, unless it is other money now. */
export function conversionOf(pledge: FinishedPledge, exchange: Exchange): ShownConversion | null {
  const { amountMinor, currency } = pledge;
  if (currency === exchange.currency) return null;
  const saved = exchange.pledges.find(({ id }) => id === pledge.id);
  const isSame = saved?.amountMinor === amountMinor && saved.currency === currency;
  if (isSame && saved.conversion?.isLocked === true) return { ...saved.conversion, violations: [] };
  const { ratesOn: on, rates } = exchange;
  const { conversion, violations } = convert({ amountMinor, currency }, exchange.currency, on, rates.flatMap(known));
  const used = conversion?.rates ?? [];
  return { resultMinor: conversion?.resultMinor ?? null, on, isLocked: false, rates: [...used], violations };
}

/** The amount in the programme's currency; 0 while it is not known. */
export function amountInProgramme(pledge: FinishedPledge, exchange: Exchange): number {
  const conversion = conversionOf(pledge, exchange);
  return conversion === null ? pledge.amountMinor : (conversion.resultMinor ?? 0);
}

function known({ currency, ...rate }: RateUsed): ExchangeRate[] {
  return isCurrency(currency) ? [{ ...rate, currency }] : [];
}
