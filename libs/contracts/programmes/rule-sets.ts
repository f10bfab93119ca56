import { Type } from 'class-transformer';
import { IsISO8601, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import type { ReplayGate } from '@tendesh/domain/programmes/replay';
import type { RuleName } from '@tendesh/domain/programmes/rule-names';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import type { RuleSetStatus } from '@tendesh/domain/programmes/rule-set-transitions';
import type { OfferedAction, StaffReference } from '../shared/acts';
import { RulesInput } from './rules-input';

export class SaveRuleSetRequest {
  @IsISO8601({ strict: true })
  @MaxLength(10)
  effectiveFrom: string;

  /** What changes, and why: for whoever approves it. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string | null;

  @ValidateNested()
  @Type(() => RulesInput)
  rules: RulesInput;
}

export class RuleSetSummary {
  id: string;
  number: number;
  status: RuleSetStatus;
  effectiveFrom: string;
  note: string | null;
  /** Null for one that was there before people drafted them here. */
  draftedBy: StaffReference | null;
  editedBy: StaffReference | null;
  editedAt: string | null;
  approvedBy: StaffReference | null;
  approvedAt: string | null;
  version: number;
  actions: OfferedAction[];
}

export class RuleSetPage extends RuleSetSummary {
  programmeId: string;
  programmeName: string;
  currency: string;
  rules: RuleSet;
  /** The approved one before it, with which it is compared; null for the first. */
  former: { id: string; number: number; rules: RuleSet } | null;
}

/** A past application that the rules of this rule set would have judged otherwise. */
export class ReplayedFlip {
  applicationId: string;
  caseId: string;
  caseNumber: string;
  officeName: string;
  direction: 'to_pass' | 'to_fail';
  gate: ReplayGate;
  because: RuleName[];
  grantMinor: number;
}

export class ReplayResult {
  applications: number;
  passedBefore: number;
  passedAfter: number;
  grantsBeforeMinor: number;
  grantsAfterMinor: number;
  toPass: number;
  toFail: number;
  /** The flips with the largest grants first; when there are very many, not all. */
  flips: ReplayedFlip[];
}
