import { Injectable } from '@nestjs/common';
import type { AnchorItem, TrailItem } from '@tendesh/contracts/audit/audit';
import type { StaffReference } from '@tendesh/contracts/shared/acts';
import type { TrailKind } from '@tendesh/domain/audit/trail';
import { type Bind, parameters } from '../platform/database/parameters';
import type { Transaction } from '../platform/database/transaction';

export interface TrailFilter {
  readonly kind: TrailKind | null;
  readonly caseNumber: string | null;
  readonly caseId: string | null;
  readonly staffId: string | null;
  readonly act: string | null;
  /** Days of the reader's office. */
  readonly from: string | null;
  readonly to: string | null;
  readonly timeZone: string;
}

@Injectable()
export class TrailListRepository {
  /** Newest first; `after` is the last event of the page before. */
  async list(
    tx: Transaction,
    filter: TrailFilter,
    { after, take }: { after: string | null; take: number },
  ): Promise<TrailItem[]> {
    const { values, bind } = parameters();
    const conditions = conditionsOf(filter, bind);
    if (after !== null)
      conditions.push(`(e.at, e.id) < (select x.at, x.id from audit_event x where x.id = ${bind(after)})`);
    const rows = await tx.rows<Omit<TrailItem, 'at'> & { at: Date }>(
      `select e.id, e.at, case when s.id is not null then json_build_object('id', s.id, 'fullName', s.full_name) end as by,
         o.name as "officeName", e.case_id as "caseId", c.number as "caseNumber", e.noun, e.act, e.reason,
         e.is_erased as "isErased", e.detail, coalesce(e.detail->>'currency', p.currency) as currency, e.chain_id as "chainId", e.sequence
       from audit_trail e left join staff s on s.id = e.staff_id left join office o on o.id = e.office_id
         left join assistance_case c on c.id = e.case_id left join application a on a.id = c.application_id
         left join allocation f on e.noun = 'allocation' and f.id = e.noun_id
         left join programme p on p.id = coalesce(a.programme_id, f.programme_id)
       where ${conditions.join(' and ') || 'true'} order by e.at desc, e.id desc limit ${bind(take)}`,
      values,
    );
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  people(tx: Transaction): Promise<StaffReference[]> {
    return tx.rows<StaffReference>('select id, full_name as "fullName" from staff order by full_name, id');
  }

  /** Newest first, before the day `before`. */
  async anchors(tx: Transaction, before: string | null, take: number): Promise<AnchorItem[]> {
    const rows = await tx.rows<Omit<AnchorItem, 'madeAt'> & { madeAt: Date }>(
      `select day, made_at as "madeAt", chains, events, encode(hash, 'hex') as hash from audit_anchor
       where $1::date is null or day < $1 order by day desc limit $2`,
      [before, take],
    );
    return rows.map((row) => ({ ...row, madeAt: row.madeAt.toISOString() }));
  }
}

const ofKind: Readonly<Record<TrailKind, string>> = {
  acts: `e.act not in ('viewed', 'exported')`,
  reads: `e.act = 'viewed'`,
  exports: `e.act = 'exported'`,
};

function conditionsOf(filter: TrailFilter, bind: Bind): string[] {
  const { kind, caseNumber, caseId, staffId, act, from, to, timeZone } = filter;
  const [noun, verb] = act?.split('.') ?? [];
  const startOf = (day: string, later: number) =>
    `((${bind(day)}::date + ${later})::timestamp at time zone ${bind(timeZone)})`;
  return [
    // Anchors have a list of their own.
    act === null ? `e.act <> 'anchored'` : null,
    kind === null ? null : ofKind[kind],
    caseNumber === null
      ? null
      : `e.case_id = (select id from assistance_case where number = upper(${bind(caseNumber)}))`,
    caseId === null ? null : `e.case_id = ${bind(caseId)}`,
    staffId === null ? null : `e.staff_id = ${bind(staffId)}`,
    noun === undefined ? null : `e.noun = ${bind(noun)} and e.act = ${bind(verb)}`,
    from === null ? null : `e.at >= ${startOf(from, 0)}`,
    to === null ? null : `e.at < ${startOf(to, 1)}`,
  ].filter((condition) => condition !== null);
}
