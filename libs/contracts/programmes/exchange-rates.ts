import { IsIn, IsInt, IsISO8601, IsOptional, IsString, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { type RateSource, rateSources } from '@tendesh/domain/money/exchange-rate';
import { MAX_MINOR } from '@tendesh/domain/money/minor';
import type { RateStatus } from '@tendesh/domain/programmes/exchange-rate-transitions';
import type { OfferedAction, StaffReference } from '../shared/acts';
import { PageQuery } from '../shared/page';

export class RateQuery extends PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(3)
  currency?: string;

  /** 2026-03: the rates whose first day lies in that month. */
  @IsOptional()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  month?: string;
}

export class EnterRateRequest {
  @IsString()
  @MinLength(3)
  @MaxLength(3)
  currency: string;

  /** Units of the currency for one US dollar, in 10^-8: 0.79 is 79000000. */
  @IsInt()
  @Min(1)
  @Max(MAX_MINOR)
  perUsdE8: number;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  validFrom: string;

  @IsIn(rateSources)
  source: RateSource;

  /** Where it was read; needed for another source. */
  @IsOptional()
  @IsString()
  @MaxLength(300)
  sourceNote?: string | null;
}

/** A rate as a conversion names it. */
export class RateUsed {
  id: string;
  currency: string;
  perUsdE8: number;
  validFrom: string;
  source: RateSource;
  sourceNote: string | null;
}

export class ExchangeRateItem extends RateUsed {
  status: RateStatus;
  listId: string | null;
  enteredBy: StaffReference;
  enteredAt: string;
  confirmedBy: StaffReference | null;
  confirmedAt: string | null;
  withdrawnBy: StaffReference | null;
  withdrawReason: string | null;
  /** Money was converted by it: it stays. */
  isUsed: boolean;
  version: number;
  actions: OfferedAction[];
}

export class ExchangeRatePage {
  items: ExchangeRateItem[];
  next: string | null;
}

/** An amount in the programme's currency, and how it came about. */
export class ConversionItem {
  /** Null while there is no rate. */
  resultMinor: number | null;
  currency: string;
  /** The day whose rates were taken. */
  on: string;
  /** Locked at the submission; before that the result is about. */
  isLocked: boolean;
  rates: RateUsed[];
}

export class RateListFields {
  /** `true` shows what the list would bring and writes nothing. */
  @IsOptional()
  @IsIn(['true', 'false'])
  preview?: 'true' | 'false';
}

export class RateListLine {
  line: number;
  currency: string;
  perUsdE8: number;
  validFrom: string;
  /** New ones are proposed. Where a rate of that day stands, it stays: equal, or different. */
  state: RateListState;
  standingPerUsdE8: number | null;
}

export type RateListState = 'new' | 'same' | 'different';

export class RateListResult {
  /** Null where nothing was new, and on a preview. */
  listId: string | null;
  lines: RateListLine[];
  /** Lines of currencies that no programme handles, and of the dollar. */
  passedOver: number;
}

/** A list that waits for its second person. */
export class WaitingRateList {
  id: string;
  count: number;
  currencies: string[];
  validFrom: string;
  enteredBy: StaffReference;
  enteredAt: string;
  action: OfferedAction;
}

export class WaitingRateLists {
  items: WaitingRateList[];
}

export class ConfirmedRateList {
  id: string;
  count: number;
}
