import type { StaffReference } from '../shared/acts';

/** An approval that stands, with the colleague on whose behalf it was given. */
export class ApprovalGiven {
  by: StaffReference;
  onBehalfOf: StaffReference | null;
  at: string;
}

/** What the approval of a grant needs, and what was given so far. */
export class Approvals {
  /** How many different people in all. */
  people: number;
  /** One of them must be able to approve at any height. */
  atAnyHeight: boolean;
  /** Nobody of those who gave one can, and it is needed. */
  anyHeightMissing: boolean;
  given: ApprovalGiven[];
}
