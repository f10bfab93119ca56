import type { Permission } from '../staff/permissions';

/** By whom an act is done, as a condition asks it. */
export interface By {
  /** Who acts, and the colleague on whose behalf: the acts of both count on a case. */
  readonly people: readonly string[];
  /** Whether the authority by which the act is done reaches the record with another permission too. */
  may(permission: Permission): boolean;
}
