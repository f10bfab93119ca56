import { Injectable } from '@nestjs/common';
import type { DeskItem } from '@tendesh/contracts/work/evidence-desk';
import { withinScope } from '../cases/case-scope.repository';
import { isUsedElsewhere } from '../contributions/used-elsewhere.repository';
import type { SignedIn } from '../platform/context/request-context';
import { parameters } from '../platform/database/parameters';
import type { Transaction } from '../platform/database/transaction';
import { mayDo } from './may-do.repository';

export interface DeskCursor {
  readonly dueOn: string;
  readonly id: string;
}

const QUEUE = `evidence_item e
  join assistance_case c on c.id = e.case_id and c.status = 'open'
  join application a on a.id = e.application_id and a.status not in ('ineligible', 'rejected', 'withdrawn')`;

@Injectable()
export class EvidenceDeskRepository {
  /** Papers that wait for this verifier, by the day on which they are due: the longest overdue first, then the oldest. */
  waiting(tx: Transaction, actor: SignedIn, page: { after: DeskCursor | null; take: number }): Promise<DeskItem[]> {
    const { values, bind } = parameters();
    const { mine, isOwn } = conditions(actor, bind);
    const where = [...mine, `not ${isOwn}`];
    if (page.after !== null)
      where.push(`(e.due_on, e.id) > (${bind(page.after.dueOn)}::date, ${bind(page.after.id)}::uuid)`);
    return tx.rows<DeskItem>(
      `select e.id, e.case_id as "caseId", c.number as "caseNumber", r.surname_latn || ' ' || r.given_latn as "returneeName",
         o.name as "officeName", n.kind, e.strength, e.issuer, coalesce(e.converted_minor, e.sum_minor) as "claimedMinor",
         e.programme_currency as currency, e.recorded_at as "recordedAt", s.full_name as "recordedBy", e.due_on as "dueOn",
         e.due_on < (${bind(tx.now)}::timestamptz at time zone o.time_zone)::date as overdue,
         ${isUsedElsewhere('e')} as "isUsedElsewhere"
       from ${QUEUE}
         join contribution n on n.id = e.contribution_id
         join returnee r on r.id = c.returnee_id
         join office o on o.id = c.office_id
         join staff s on s.id = e.recorded_by
       where ${where.join(' and ')}
       order by e.due_on, e.id limit ${bind(page.take)}`,
      values,
    );
  }

  /** How many wait in his reach that he may not decide: he recorded or valued them, or worked on their cases. */
  async withheld(tx: Transaction, actor: SignedIn): Promise<number> {
    const { values, bind } = parameters();
    const { mine, isOwn } = conditions(actor, bind);
    const [row] = await tx.rows<{ count: number }>(
      `select count(*)::int as count from ${QUEUE} where ${[...mine, isOwn].join(' and ')}`,
      values,
    );
    return row?.count ?? 0;
  }
}

/** What waits in his reach, and what of it is his own work: the SQL twin of `evidenceItemTransitions`. */
function conditions(actor: SignedIn, bind: (value: unknown) => string) {
  const me = `${bind(actor.id)}::uuid`;
  const valued = `exists (select from valuation v where v.contribution_id = e.contribution_id
    and ${me} in (v.first_valuer_staff_id, v.second_valuer_staff_id))`;
  return {
    mine: [`e.status = 'attached'`, withinScope(actor, 'contribution.verify', bind)],
    isOwn: `(e.recorded_by = ${me} or ${valued} or not ${mayDo('verified_contribution', `array[${me}]`, bind)})`,
  };
}
