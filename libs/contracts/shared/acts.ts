import type { Violation } from '@tendesh/domain/problems/violation';

/** A member of staff as others see him. */
export class StaffReference {
  id: string;
  fullName: string;
}

/** Somebody who could do what the reader cannot. */
export class Helper {
  fullName: string;
  roles: string[];
}

/** What the reader may do with a record, or why not and who can. Every button comes from one of these. */
export class OfferedAction {
  act: string;
  permitted: boolean;
  reasonNeeded: boolean;
  whyNot: Violation[];
  helpers: Helper[];
  /** The colleague whose lent authority it would rest on; absent: in one's own name. */
  onBehalfOf?: string;
}

/** The answer to a write: the record and its new version. */
export class Written {
  id: string;
  version: number;
}

/** The answer to an addition that is never changed. */
export class Added {
  id: string;
}
