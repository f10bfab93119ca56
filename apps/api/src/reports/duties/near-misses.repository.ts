import { Injectable } from '@nestjs/common';
import { NEARLY_ALL, separatedActs, type SeparatedAct } from '@tendesh/domain/acts/near-misses';
import type { Actor } from '@tendesh/domain/staff/reach';
import { withinScope } from '../../cases/case-scope.repository';
import { type Bind, parameters } from '../../platform/database/parameters';
import type { Transaction } from '../../platform/database/transaction';

export interface NearMissFilter {
  readonly officeId: string | null;
  /** Days of the reader's office. */
  readonly from: string | null;
  readonly to: string | null;
  readonly timeZone: string;
}

export interface NearMissCase {
  readonly id: string;
  readonly number: string;
  readonly officeName: string;
}

export interface SeparatedActRow {
  readonly caseId: string;
  readonly staffId: string;
  readonly fullName: string;
  readonly act: SeparatedAct;
  readonly at: Date;
}

/** All but one of the separated acts are done only where one of any two is: the last two of a case, which few have. */
const lastActs = separatedActs
  .slice(-2)
  .map((act) => `'${act}'`)
  .join(', ');

@Injectable()
export class NearMissesRepository {
  /**
   * The cases within the actor's scope that one or two people nearly completed, newest first, after the case of the page
   * before: the twin of `nearMisses`, with one bit per act and person.
   */
  cases(
    tx: Transaction,
    actor: Actor,
    filter: NearMissFilter,
    { after, take }: { after: string | null; take: number },
  ): Promise<NearMissCase[]> {
    const { values, bind } = parameters();
    const acts = `${bind(separatedActs)}::text[]`;
    const isNearlyAll = (mask: string) => `bit_count((${mask})::bit(32)) >= ${NEARLY_ALL}`;
    return tx.rows<NearMissCase>(
      `with did as (
         select d.case_id, d.staff_id, bit_or(1 << (array_position(${acts}, d.act) - 1)) as mask, max(d.at) as last_at
         from duty_act d join assistance_case c on c.id = d.case_id
         where d.case_id in (select case_id from duty_act where act in (${lastActs}))
           and d.act = any (${acts}) and ${conditions(actor, filter, after, bind)} group by d.case_id, d.staff_id
       ), far as (
         select case_id, max(last_at) as last_at from did group by case_id having ${isNearlyAll('bit_or(mask)')}
       )
       select c.id, c.number, o.name as "officeName"
       from far join assistance_case c on c.id = far.case_id join office o on o.id = c.office_id
       where ${daysOf(filter, bind)} and exists (
         select from did one join did other using (case_id)
         where case_id = far.case_id and ${isNearlyAll('one.mask | other.mask')})
       order by c.id desc limit ${bind(take)}`,
      values,
    );
  }

  /** Who did what on these cases, the first time each. */
  acts(tx: Transaction, caseIds: readonly string[]): Promise<SeparatedActRow[]> {
    return tx.rows<SeparatedActRow>(
      `select d.case_id as "caseId", d.staff_id as "staffId", s.full_name as "fullName", d.act, min(d.at) as at
       from duty_act d join staff s on s.id = d.staff_id
       where d.case_id = any ($1::uuid[]) and d.act = any ($2::text[])
       group by d.case_id, d.staff_id, s.full_name, d.act`,
      [caseIds, separatedActs],
    );
  }
}

function conditions(actor: Actor, { officeId }: NearMissFilter, after: string | null, bind: Bind): string {
  return [
    withinScope(actor, 'duties.read', bind),
    ...(officeId === null ? [] : [`c.office_id = ${bind(officeId)}::uuid`]),
    ...(after === null ? [] : [`c.id < ${bind(after)}::uuid`]),
  ].join(' and ');
}

function daysOf({ from, to, timeZone }: NearMissFilter, bind: Bind): string {
  const startOf = (day: string, later: number) =>
    `((${bind(day)}::date + ${later})::timestamp at time zone ${bind(timeZone)})`;
  return [
    ...(from === null ? [] : [`far.last_at >= ${startOf(from, 0)}`]),
    ...(to === null ? [] : [`far.last_at < ${startOf(to, 1)}`]),
    'true',
  ].join(' and ');
}
