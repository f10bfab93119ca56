import { Injectable } from '@nestjs/common';
import type { CaseFigures, CaseListItem, CaseListQuery } from '@tendesh/contracts/reports/reports';
import { parameters } from '../platform/database/parameters';
import { rowsInTurn } from '../platform/database/rows-in-turn';
import type { Transaction } from '../platform/database/transaction';
import { CASE_ROWS, conditions, LAST_VISIT, PAGE_ROWS, type Reader, rulesOn } from './case-filter.repository';
import { ordering } from './case-sort.repository';

const LIST_COLUMNS = `c.id, c.number, c.status as "caseStatus", c.outcome, c.opened_on as "openedOn", r.id as "returneeId",
  r.surname_cyrl || ' ' || r.given_cyrl as "nameCyrl", r.surname_latn || ' ' || r.given_latn as "nameLatn", r.sex, r.pcode,
  o.name as "officeName", s.full_name as "caseOfficer", p.code as "programmeCode", a.id as "applicationId", a.status,
  a.plan->>'title' as "businessTitle", a.plan->>'sectorCode' as "sectorCode", a.currency,
  (select sum(l.amount_minor)::bigint from budget_line l
    where l.application_id = a.id and not (rs.rules->'ineligibleCategories') ? l.category) as "projectCostMinor",
  a.requested_grant_minor as "requestedMinor", w.amount_minor as "grantMinor", w.own_verified_minor as "ownVerifiedMinor",
  w.released_minor as "releasedMinor", w.disbursed_minor as "disbursedMinor", v.month as "lastVisitMonth", v.operating,
  v.workers_total as "workersTotal", v.products_per_week as "productsPerWeek"`;

/** A row of the list, with what the next page begins after. */
export interface SortedRow {
  readonly id: string;
  readonly sortValue: string;
  readonly item: CaseRow;
}
/** The list adds the match, which is computed. */
export type CaseRow = Omit<CaseListItem, 'match'>;
export type ExportRow = CaseRow & { phones: string };

@Injectable()
export class CaseRowsRepository {
  async list(tx: Transaction, query: CaseListQuery, reader: Reader, take: number): Promise<SortedRow[]> {
    const { values, bind } = parameters();
    const { sortValue, orderBy, after } = ordering(query, bind);
    const rows = await tx.rows<CaseRow & { sortValue: string }>(
      // First which cases stand on the page, by the few columns that decide it; then all of those few.
      `with page as (select c.id ${CASE_ROWS} where ${conditions(query, reader, bind)} and ${after}
         order by ${orderBy} limit ${bind(take)})
       select ${LIST_COLUMNS}, ${sortValue} as "sortValue" ${PAGE_ROWS} ${rulesOn(bind(tx.now))} ${LAST_VISIT}
       order by ${orderBy}`,
      values,
    );
    return rows.map(({ sortValue: key, ...item }) => ({ id: item.id, sortValue: key, item }));
  }

  /** All rows of the filter in the order of the list, without holding them in memory. */
  inTurn(tx: Transaction, query: CaseListQuery, reader: Reader): AsyncGenerator<ExportRow> {
    const { values, bind } = parameters();
    const sql = `select ${LIST_COLUMNS},
        (select string_agg(t.number, ' ' order by t.position) from phone t where t.returnee_id = r.id) as phones
      ${CASE_ROWS} ${rulesOn(bind(tx.now))} ${LAST_VISIT}
      where ${conditions(query, reader, bind)} order by ${ordering(query, bind).orderBy}`;
    return rowsInTurn(tx, sql, values);
  }

  /** Totals over exactly the rows of the list; money by currency. */
  async figures(tx: Transaction, query: CaseListQuery, reader: Reader): Promise<CaseFigures> {
    const { values, bind } = parameters();
    const today = `(${bind(tx.now)}::timestamptz at time zone o.time_zone)::date`;
    const [row] = await tx.rows<CaseFigures>(
      `with listed as (
         select c.status as case_status, coalesce(a.status, 'none') as status, r.sex, w.id as award_id, w.currency,
           w.amount_minor, w.own_verified_minor, w.released_minor, w.disbursed_minor, ${today} as today
         ${CASE_ROWS} where ${conditions(query, reader, bind)}),
       visits as (select l.case_status, l.today, v.award_id, v.month, v.status, v.due_on, v.workers_total, v.operating
         from listed l join monitoring_visit v on v.award_id = l.award_id),
       last_visit as (select distinct on (award_id) workers_total, operating from visits where status = 'done'
         order by award_id, month desc)
       select count(*) as cases, count(*) filter (where case_status = 'open') as open,
         count(*) filter (where sex = 'female') as women, count(award_id) as awards,
         (select coalesce(sum(workers_total), 0)::bigint from last_visit) as jobs,
         (select count(*) from visits where status = 'planned' and case_status = 'open' and due_on <= today) as "visitsDue",
         (select count(*) from visits where status = 'done') as "visitsDone",
         (select count(*) from last_visit where operating <> 'stopped') as operating,
         (select coalesce(json_agg(json_build_object('status', status, 'count', count) order by status), '[]')
           from (select status, count(*) from listed group by status) by_status) as "byStatus",
         (select coalesce(json_agg(json_build_object('currency', currency, 'grantMinor', granted, 'ownVerifiedMinor', verified,
             'releasedMinor', released, 'disbursedMinor', disbursed) order by currency), '[]')
           from (select currency, sum(amount_minor) as granted, sum(own_verified_minor) as verified,
               sum(released_minor) as released, sum(disbursed_minor) as disbursed
             from listed where award_id is not null group by currency) by_currency) as money
       from listed`,
      values,
    );
    return row as CaseFigures;
  }
}
