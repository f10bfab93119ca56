import type { Actor, Standing } from '../staff/reach';

/**
 * Where a programme stands to somebody: it runs in several offices, and is of one's own office when that is one of them.
 * No case officer is responsible for it.
 */
export function programmeStanding(
  { id, officeIds }: { readonly id: string; readonly officeIds: readonly string[] },
  actor: Pick<Actor, 'officeId'>,
): Standing {
  const officeId = officeIds.includes(actor.officeId) ? actor.officeId : (officeIds[0] ?? '');
  return { officeId, caseOfficerId: null, programmeIds: [id] };
}
