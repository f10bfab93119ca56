import { Injectable } from '@nestjs/common';
import type { Call, Programme } from '@tendesh/contracts/programmes/programmes';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import type { Transaction } from '../platform/database/transaction';

export interface RuleSetRow {
  id: string;
  number: number;
  rules: RuleSet;
}

const PROGRAMME_COLUMNS = `p.id, p.code, p.name, p.country, p.currency,
  array(select distinct donor from allocation d where d.programme_id = p.id order by donor) as donors,
  (select coalesce(sum(amount_minor), 0)::bigint from allocation b where b.programme_id = p.id) as "budgetMinor",
  (select coalesce(sum(committed_minor), 0)::bigint from allocation b where b.programme_id = p.id) as "committedMinor",
  array(select office_id from programme_office o where o.programme_id = p.id) as "officeIds"`;

const CALL_COLUMNS = `c.id, c.code, c.name, c.programme_id as "programmeId", p.name as "programmeName", p.currency,
  c.opens_on as "opensOn", c.closes_on as "closesOn", r.id as "ruleSetId", r.number as "ruleSetNumber", r.rules`;

@Injectable()
export class ProgrammesRepository {
  list(tx: Transaction): Promise<Programme[]> {
    return tx.rows<Programme>(`select ${PROGRAMME_COLUMNS} from programme p order by p.code`);
  }

  async find(tx: Transaction, id: string): Promise<Programme | null> {
    const [row] = await tx.rows<Programme>(`select ${PROGRAMME_COLUMNS} from programme p where p.id = $1`, [id]);
    return row ?? null;
  }

  /** Calls of the programmes that run in one of these offices (null: in any), newest first. */
  calls(tx: Transaction, officeIds: readonly string[] | null): Promise<Omit<Call, 'isOpen'>[]> {
    return tx.rows<Omit<Call, 'isOpen'>>(
      `select ${CALL_COLUMNS} from call c join programme p on p.id = c.programme_id join rule_set r on r.id = c.rule_set_id
       where $1::uuid[] is null or exists (
         select from programme_office o where o.programme_id = p.id and o.office_id = any ($1::uuid[]))
       order by c.opens_on desc`,
      [officeIds],
    );
  }

  async call(tx: Transaction, id: string): Promise<Omit<Call, 'isOpen'> | null> {
    const [row] = await tx.rows<Omit<Call, 'isOpen'>>(
      `select ${CALL_COLUMNS} from call c join programme p on p.id = c.programme_id join rule_set r on r.id = c.rule_set_id
       where c.id = $1`,
      [id],
    );
    return row ?? null;
  }

  async ruleSet(tx: Transaction, id: string): Promise<RuleSetRow | null> {
    const [row] = await tx.rows<RuleSetRow>(`select id, number, rules from rule_set where id = $1`, [id]);
    return row ?? null;
  }
}
