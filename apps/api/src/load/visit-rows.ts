import type { VisitFindings } from '@tendesh/domain/monitoring/findings';
import { indicatorsOf } from '@tendesh/domain/monitoring/indicators';
import type { SyntheticVisit } from '@tendesh/testing/synthetic-visits';
import type { VisitEntity } from '../monitoring/visit.entity';
import type { Chronicle } from './chronicle';

/** The year of visits, those that were made with what they found. */
export function writeVisits(chronicle: Chronicle, awardId: string, visits: readonly SyntheticVisit[]): void {
  const { caseId, officeId, one } = chronicle;
  const { monitor } = one.crew;
  for (const visit of visits) {
    const { month, dueOn, visitedOn, findings } = visit;
    const at = chronicle.at(visitedOn ?? dueOn, 115);
    const id = chronicle.id(at);
    chronicle.add('monitoring_visit', {
      ...{ id, awardId, caseId, officeId, month, dueOn, status: findings === null ? 'planned' : 'done', visitedOn },
      ...figures(findings),
      ...{ missedReason: null, recordedBy: findings && monitor, recordedAt: findings && at, version: 1 },
    });
    if (findings !== null)
      chronicle.trace(at, monitor, {
        noun: 'visit',
        nounId: id,
        act: 'recorded',
        detail: { month },
        duty: 'monitored',
      });
  }
}

type Figures = Pick<
  VisitEntity,
  | 'findings'
  | 'operating'
  | 'productsPerWeek'
  | 'productKinds'
  | 'workersTotal'
  | 'workersWomen'
  | 'workersOnSite'
  | 'workersAtHome'
  | 'salesMinor'
  | 'costsMinor'
>;

function figures(findings: SyntheticVisit['findings']): Figures {
  if (findings === null)
    return {
      ...{ findings, operating: null, productsPerWeek: null, productKinds: null, workersTotal: null },
      ...{ workersWomen: null, workersOnSite: null, workersAtHome: null, salesMinor: null, costsMinor: null },
    };
  const { operating, productsPerWeek, productKinds, salesMinor, costsMinor } = findings;
  const { total, women, onSite, home } = indicatorsOf(findings as VisitFindings);
  return {
    ...{ findings, operating, productsPerWeek, productKinds: productKinds.length, salesMinor, costsMinor },
    ...{ workersTotal: total, workersWomen: women, workersOnSite: onSite, workersAtHome: home },
  };
}
