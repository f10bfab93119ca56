import { Injectable } from '@nestjs/common';
import type { VisitListItem, VisitQuery } from '@tendesh/contracts/monitoring/visits';
import { withinScope } from '../cases/case-scope.repository';
import type { SignedIn } from '../platform/context/request-context';
import { parameters } from '../platform/database/parameters';
import type { Transaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { VisitEntity } from './visit.entity';

export interface VisitPlan {
  /** The day of the first payment that stands; null before there is one. */
  readonly startOn: string | null;
  readonly months: readonly number[];
}

export interface VisitCursor {
  readonly dueOn: string;
  readonly id: string;
}

@Injectable()
export class VisitsRepository {
  async get(tx: Transaction, id: string): Promise<VisitEntity> {
    const found = await tx.manager.findOne(VisitEntity, { where: { id } });
    if (found === null) throw notFound();
    return found;
  }

  ofAward(tx: Transaction, awardId: string): Promise<VisitEntity[]> {
    return tx.manager.find(VisitEntity, { where: { awardId }, order: { month: 'ASC' } });
  }

  async save(tx: Transaction, { id, ...changes }: Partial<VisitEntity> & { id: string }): Promise<void> {
    await tx.manager.update(VisitEntity, { id }, changes);
  }

  /** A visit that is planned already stays as it is. */
  async plan(
    tx: Transaction,
    visits: readonly Pick<VisitEntity, 'id' | 'awardId' | 'caseId' | 'officeId' | 'month' | 'dueOn'>[],
  ) {
    for (const visit of visits) {
      await tx.rows(
        `insert into monitoring_visit (id, award_id, case_id, office_id, month, due_on, status)
         values ($1, $2, $3, $4, $5, $6, 'planned') on conflict on constraint visit_month_is_planned_once do nothing`,
        [visit.id, visit.awardId, visit.caseId, visit.officeId, visit.month, visit.dueOn],
      );
    }
  }

  async planOf(tx: Transaction, awardId: string): Promise<VisitPlan> {
    const [row] = await tx.rows<VisitPlan>(
      `select (select min(d.paid_on) from disbursement d where d.award_id = w.id and d.voided_at is null) as "startOn",
         rs.rules->'visitMonths' as months
       from award w join application a on a.id = w.application_id join rule_set rs on rs.id = a.rule_set_id
       where w.id = $1`,
      [awardId],
    );
    if (row === undefined) throw notFound();
    return row;
  }

  /** Visits of the cases that the reader sees, by the day on which they are due. */
  list(
    tx: Transaction,
    actor: SignedIn,
    query: VisitQuery & { after: VisitCursor | null; take: number },
  ): Promise<VisitListItem[]> {
    const { values, bind } = parameters();
    const today = `(${bind(tx.now)}::timestamptz at time zone o.time_zone)::date`;
    const overdue = `(v.status = 'planned' and c.status = 'open' and v.due_on < ${today})`;
    const where = [withinScope(actor, 'case.read', bind)];
    if (query.status !== undefined) where.push(`v.status = ${bind(query.status)}`);
    if (query.overdue !== undefined) where.push(`${overdue} = ${bind(query.overdue === 'true')}`);
    if (query.after !== null)
      where.push(`(v.due_on, v.id) > (${bind(query.after.dueOn)}::date, ${bind(query.after.id)}::uuid)`);
    return tx.rows<VisitListItem>(
      `select v.id, v.case_id as "caseId", c.number as "caseNumber", r.surname_latn || ' ' || r.given_latn as "returneeName",
         a.plan->>'title' as "businessTitle", r.pcode, v.month, v.due_on as "dueOn", v.status, ${overdue} as overdue,
         v.workers_total as "workersTotal"
       from monitoring_visit v
         join assistance_case c on c.id = v.case_id
         join returnee r on r.id = c.returnee_id
         join office o on o.id = c.office_id
         join award w on w.id = v.award_id
         join application a on a.id = w.application_id
       where ${where.join(' and ')}
       order by v.due_on, v.id limit ${bind(query.take)}`,
      values,
    );
  }
}
