import { Injectable } from '@nestjs/common';
import type { RecordVisitRequest, VisitFindingsInput } from '@tendesh/contracts/monitoring/visits';
import type { Written } from '@tendesh/contracts/shared/acts';
import { isIsoDate } from '@tendesh/domain/calendar/days';
import { checkFindings, type VisitFindings } from '@tendesh/domain/monitoring/findings';
import { indicatorsOf } from '@tendesh/domain/monitoring/indicators';
import { visitTransitions } from '@tendesh/domain/monitoring/visit-transitions';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { CasesRepository } from '../cases/cases.repository';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { LockVisit } from './lock-visit';
import type { VisitEntity } from './visit.entity';
import { VisitsRepository } from './visits.repository';

/** What a visit found. The figures of reports are computed from it, never typed. */
@Injectable()
export class RecordVisit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly lockVisit: LockVisit,
    private readonly visits: VisitsRepository,
    private readonly cases: CasesRepository,
  ) {}

  run(id: string, seenVersion: number, request: RecordVisitRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const { visit, case: found, situation, today } = await this.lockVisit.run(tx, id);
      decide(visitTransitions, 'record', tx.actor, situation);
      refuseStale(visit, seenVersion);
      const findings = complete(request.findings);
      const { startOn } = await this.visits.planOf(tx, visit.awardId);
      refuseIf([
        ...checkVisitedOn(request.visitedOn, startOn, today),
        ...checkFindings(findings).map((one) => ({ ...one, pointer: `/findings${one.pointer ?? ''}` })),
      ]);
      const version = visit.version + 1;
      const recorded = { recordedBy: tx.actor.id, recordedAt: tx.now, missedReason: null, version };
      await this.visits.save(tx, { id, status: 'done', visitedOn: request.visitedOn, ...rowOf(findings), ...recorded });
      await this.cases.addDutyAct(tx, found, { act: 'monitored', subjectId: id });
      const { workersTotal, productsPerWeek, operating } = rowOf(findings);
      const detail = { month: visit.month, operating, workersTotal, productsPerWeek };
      await tx.audit({
        noun: 'visit',
        nounId: id,
        caseId: found.id,
        officeId: found.officeId,
        act: 'recorded',
        detail,
      });
      return { id, version };
    });
  }
}

function complete(input: VisitFindingsInput): VisitFindings {
  return {
    ...input,
    productKinds: input.productKinds.map((kind) => kind.trim()),
    nextPlans: input.nextPlans ?? '',
    note: input.note ?? '',
  };
}

/** After the money came, and not tomorrow. */
function checkVisitedOn(day: string, startOn: string | null, today: string): Violation[] {
  const pointer = '/visitedOn';
  if (!isIsoDate(day)) return [violation('not_a_date', pointer)];
  if (day > today) return [violation('in_the_future', pointer)];
  if (startOn === null) return [violation('visit_before_start', pointer)];
  return day < startOn ? [violation('visit_before_start', pointer, { startOn })] : [];
}

function rowOf(findings: VisitFindings) {
  const { total, women, onSite, home, productsPerWeek, salesMinor, costsMinor } = indicatorsOf(findings);
  return {
    findings: findings as VisitFindingsInput,
    operating: findings.operating,
    productsPerWeek,
    productKinds: findings.productKinds.length,
    workersTotal: total,
    workersWomen: women,
    workersOnSite: onSite,
    workersAtHome: home,
    salesMinor,
    costsMinor,
  } satisfies Partial<VisitEntity>;
}
