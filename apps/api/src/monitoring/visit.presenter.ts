import type { VisitItem } from '@tendesh/contracts/monitoring/visits';
import type { StaffReference } from '@tendesh/contracts/shared/acts';
import type { ActDone } from '@tendesh/domain/acts/duties';
import { offeredActs } from '@tendesh/domain/acts/transitions';
import { visitTransitions } from '@tendesh/domain/monitoring/visit-transitions';
import type { Actor, Standing } from '@tendesh/domain/staff/reach';
import type { VisitEntity } from './visit.entity';

/** What stands around a visit when it is shown. */
export interface VisitSurroundings {
  readonly standing: Standing;
  readonly done: readonly ActDone[];
  readonly caseIsOpen: boolean;
  readonly today: string;
  readonly nameOf: (staffId: string) => StaffReference;
}

/** The visits of a case; `actions` come without helpers, whom the case page adds. */
export function presentVisit(visit: VisitEntity, around: VisitSurroundings, actor: Actor): VisitItem {
  const situation = { status: visit.status, standing: around.standing, done: around.done, facts: null };
  const acts = around.caseIsOpen ? offeredActs(visitTransitions, actor, situation) : [];
  return {
    id: visit.id,
    month: visit.month,
    dueOn: visit.dueOn,
    status: visit.status,
    overdue: around.caseIsOpen && visit.status === 'planned' && visit.dueOn < around.today,
    visitedOn: visit.visitedOn,
    findings: visit.findings,
    workersTotal: visit.workersTotal,
    workersWomen: visit.workersWomen,
    workersOnSite: visit.workersOnSite,
    workersAtHome: visit.workersAtHome,
    productsPerWeek: visit.productsPerWeek,
    missedReason: visit.missedReason,
    recordedBy: visit.recordedBy === null ? null : around.nameOf(visit.recordedBy),
    version: visit.version,
    actions: acts.map((act) => ({ ...act, helpers: [] })),
  };
}
