import { Injectable } from '@nestjs/common';
import type { Conversion, Converted, Money } from '@tendesh/domain/money/exchange';
import { convert } from '@tendesh/domain/money/exchange';
import { type ExchangeRate, ONE_DOLLAR_E8 } from '@tendesh/domain/money/exchange-rate';
import type { Transaction } from '../platform/database/transaction';
import { ConvertMoney } from '../programmes/convert-money';
import type { ApplicationEntity } from './application.entity';
import type { ContributionEntity } from './contribution.entity';

/** What the pledges of a plan come to in the programme's currency. */
export interface PledgedMoney {
  /** The contributions, drafts among them at what they come to today (0 where there is no rate). */
  readonly contributions: readonly ContributionEntity[];
  /** By contribution; only those of another currency. */
  readonly conversions: ReadonlyMap<string, PledgeConversion>;
  /** Rates that may be asked for today, while the plan can be written; else none. */
  readonly rates: readonly ExchangeRate[];
}

export interface PledgeConversion extends Converted {
  readonly on: string;
  readonly isLocked: boolean;
}

/** Reads what was locked at the submission, and converts what was not at the rates of today. */
@Injectable()
export class ReadPledgedMoney {
  constructor(private readonly money: ConvertMoney) {}

  async of(
    tx: Transaction,
    { currency, status }: ApplicationEntity,
    contributions: readonly ContributionEntity[],
    today: string,
  ): Promise<PledgedMoney> {
    const isOpen = status === 'draft' || status === 'returned';
    const rates = isOpen ? await this.money.ratesOf(tx, null, today) : [];
    const locked = await this.money.ratesById(tx, contributions.flatMap(rateIdsOf));
    const conversions = new Map<string, PledgeConversion>();
    for (const one of contributions.filter(({ originalMinor }) => originalMinor !== null)) {
      const conversion = lockedConversion(one, locked);
      if (conversion === null)
        conversions.set(one.id, { ...convert(promisedMoney(one), currency, today, rates), on: today, isLocked: false });
      else conversions.set(one.id, { conversion, violations: [], on: conversion.on, isLocked: true });
    }
    const amountOf = (one: ContributionEntity) => {
      const converted = conversions.get(one.id);
      return converted === undefined ? one.amountMinor : (converted.conversion?.resultMinor ?? 0);
    };
    return { rates, conversions, contributions: contributions.map((one) => ({ ...one, amountMinor: amountOf(one) })) };
  }
}

/** What was promised, in the currency in which it was promised. */
export function promisedMoney(one: ContributionEntity): Money {
  return { amountMinor: one.originalMinor ?? one.amountMinor, currency: one.originalCurrency ?? one.currency };
}

/** The columns that keep a conversion for good. */
export function lockedColumns({ currency, resultMinor, resultCurrency, on, rates }: Conversion) {
  const rateOf = (code: string) => rates.find((rate) => rate.currency === code);
  return {
    amountMinor: resultMinor,
    convertedOn: on,
    fromRateId: rateOf(currency)?.id ?? null,
    fromPerUsdE8: rateOf(currency)?.perUsdE8 ?? ONE_DOLLAR_E8,
    toRateId: rateOf(resultCurrency)?.id ?? null,
    toPerUsdE8: rateOf(resultCurrency)?.perUsdE8 ?? ONE_DOLLAR_E8,
  };
}

export const unlockedColumns = {
  convertedOn: null,
  fromRateId: null,
  fromPerUsdE8: null,
  toRateId: null,
  toPerUsdE8: null,
} as const;

function rateIdsOf({ fromRateId, toRateId }: ContributionEntity): string[] {
  return [fromRateId, toRateId].filter((id) => id !== null);
}

function lockedConversion(one: ContributionEntity, rates: readonly ExchangeRate[]): Conversion | null {
  const { originalMinor, originalCurrency, convertedOn, amountMinor, currency } = one;
  if (originalMinor === null || originalCurrency === null || convertedOn === null) return null;
  return {
    ...{ amountMinor: originalMinor, currency: originalCurrency, on: convertedOn },
    ...{ resultMinor: amountMinor, resultCurrency: currency },
    rates: rateIdsOf(one).flatMap((id) => rates.find((rate) => rate.id === id) ?? []),
  };
}
