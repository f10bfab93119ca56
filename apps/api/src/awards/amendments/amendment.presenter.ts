import type { Amendment } from '@tendesh/contracts/awards/amendments';
import type { StaffReference } from '@tendesh/contracts/shared/acts';
import { offeredActs } from '@tendesh/domain/acts/transitions';
import { amendmentTransitions } from '@tendesh/domain/awards/amendment-transitions';
import type { Actor } from '@tendesh/domain/staff/reach';
import { presentApprovals } from '../../applications/approvals.presenter';
import { offered } from '../award.presenter';
import type { AwardDossier } from '../award-situation';
import { amendmentSituation } from './amendment-situation';

/** What leaves the server about the amendments of an award, newest first. */
export function presentAmendments(
  found: AwardDossier,
  people: ReadonlyMap<string, StaffReference>,
  reader: Actor,
): Amendment[] {
  const nameOf = (id: string) => people.get(id) ?? { id, fullName: '' };
  return found.amendments.map((one) => ({
    ...{ id: one.id, number: one.number, status: one.status, reason: one.reason },
    ...{ former: one.former, proposed: one.proposed },
    ...{ proposedBy: nameOf(one.proposedBy), proposedAt: one.proposedAt.toISOString() },
    ...{
      decidedBy: one.decidedBy === null ? null : nameOf(one.decidedBy),
      decidedAt: one.decidedAt?.toISOString() ?? null,
    },
    ...{ decisionNote: one.decisionNote, version: one.version },
    approvals: one.status === 'proposed' ? presentApprovals(found.dossier, one.grantMinor, one.id) : null,
    actions: offered(found, offeredActs(amendmentTransitions, reader, amendmentSituation(found, one, reader))),
  }));
}
