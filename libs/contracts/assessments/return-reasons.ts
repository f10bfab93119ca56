import { Type } from 'class-transformer';
import { IsIn, ValidateNested } from 'class-validator';
import type { ReturnReasonStatus } from '@tendesh/domain/applications/return-reason-transitions';
import { type ReasonGroup, reasonGroups } from '@tendesh/domain/applications/return-reasons';
import type { Texts } from '@tendesh/domain/texts/texts';
import type { OfferedAction, StaffReference } from '../shared/acts';
import { TextsInput } from '../shared/texts';

export class SaveReturnReasonRequest {
  /** What it may be given for. */
  @IsIn(reasonGroups)
  group: ReasonGroup;

  @ValidateNested()
  @Type(() => TextsInput)
  sentence: TextsInput;
}

/** A reason that administrators added to the library, beside the built-in ones. */
export class ReturnReasonItem {
  id: string;
  group: ReasonGroup;
  sentence: Texts;
  status: ReturnReasonStatus;
  addedBy: StaffReference;
  addedAt: string;
  version: number;
  actions: OfferedAction[];
}

export class ReturnReasonList {
  items: ReturnReasonItem[];
}
