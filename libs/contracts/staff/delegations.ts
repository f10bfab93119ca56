import { IsISO8601, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import type { DelegationStatus } from '@tendesh/domain/staff/delegation-transitions';
import type { OfferedAction, StaffReference } from '../shared/acts';

/** The signed-in person lends the own authority to a colleague, on the days named, both included. */
export class DelegationRequest {
  @IsUUID()
  delegateId: string;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  fromOn: string;

  @IsISO8601({ strict: true })
  @MaxLength(10)
  untilOn: string;

  @IsString()
  @MinLength(3)
  @MaxLength(500)
  reason: string;
}

export class DelegationItem {
  id: string;
  delegator: StaffReference;
  delegate: StaffReference;
  /** Of who delegates: its calendar counts. */
  officeName: string;
  fromOn: string;
  untilOn: string;
  status: DelegationStatus;
  reason: string;
  endedBy: StaffReference | null;
  endedAt: string | null;
  endReason: string | null;
  version: number;
  actions: OfferedAction[];
}

/** Every delegation from or to an office that the reader sees: what runs first, then what comes, then what was. */
export class DelegationList {
  items: DelegationItem[];
}

/** Colleagues to whom the reader could lend his authority. */
export class DelegateChoices {
  items: DelegateChoice[];
}

export class DelegateChoice {
  id: string;
  fullName: string;
  officeName: string;
  roles: string[];
}
