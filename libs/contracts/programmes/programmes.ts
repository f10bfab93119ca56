import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsUUID, Matches, ValidateNested } from 'class-validator';
import { type Currency, currencyCodes } from '@tendesh/domain/money/currencies';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import type { Texts } from '@tendesh/domain/texts/texts';
import type { Allocation } from './allocations';
import type { CallItem } from './calls';
import type { RuleSetSummary } from './rule-sets';
import { TextsInput } from '../shared/texts';

export class SaveProgrammeRequest {
  @Matches(/^[A-Z0-9][A-Z0-9-]{1,19}$/)
  code: string;

  @ValidateNested()
  @Type(() => TextsInput)
  name: TextsInput;

  @ValidateNested()
  @Type(() => TextsInput)
  description: TextsInput;

  @IsIn(['KG', 'TJ'])
  country: 'KG' | 'TJ';

  /** It stays as it was once money or calls stand in it. */
  @IsIn(currencyCodes)
  currency: Currency;

  @IsUUID(undefined, { each: true })
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  officeIds: string[];
}

export class Programme {
  id: string;
  code: string;
  name: string;
  texts: { name: Texts; description: Texts };
  country: string;
  currency: string;
  donors: string[];
  /** The sum of its allocations. */
  budgetMinor: number;
  committedMinor: number;
  /** Promised by committees; no award has taken it yet. */
  selectedMinor: number;
  officeIds: string[];
  version: number;
}

export class ProgrammeList {
  items: Programme[];
}

/** A programme with all that is set up in it. */
export class ProgrammePage {
  programme: Programme;
  calls: CallItem[];
  /** Null for those who do not see the money. */
  allocations: Allocation[] | null;
  ruleSets: RuleSetSummary[];
  /** What the reader may add or change besides the acts of each part. */
  may: { manage: boolean; draftRules: boolean };
  offices: { id: string; name: string }[];
}

export class Call {
  id: string;
  code: string;
  name: string;
  texts: { name: Texts; description: Texts };
  programmeId: string;
  programmeName: string;
  currency: string;
  opensOn: string;
  closesOn: string;
  isOpen: boolean;
  /** In effect for a submission today. */
  ruleSetId: string;
  ruleSetNumber: number;
  rules: RuleSet;
}

export class CallList {
  items: Call[];
}
