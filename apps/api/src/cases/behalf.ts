import type { LentAuthority } from '@tendesh/domain/staff/reach';

/** What the trail says of an act that was done with lent authority: whose it was, and by which delegation. */
export function behalf(onBehalfOf: LentAuthority | null): Record<string, string> {
  return onBehalfOf === null ? {} : { onBehalfOf: onBehalfOf.id, delegationId: onBehalfOf.delegationId };
}
