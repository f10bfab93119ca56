import { Injectable } from '@nestjs/common';
import type { ApplicationStatus } from '@tendesh/domain/applications/application-transitions';
import type { LedgerContribution } from '@tendesh/domain/match/figures';
import type { CostLine } from '@tendesh/domain/match/project-cost';
import { ofRound } from '../applications/applications.repository';
import type { Transaction } from '../platform/database/transaction';

/** What is read of an application that was once submitted. No names: rules are judged, not people. */
export interface PastRow {
  readonly id: string;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly officeName: string;
  readonly ruleSetId: string;
  readonly status: ApplicationStatus;
  readonly grantMinor: number;
  readonly submittedOn: string;
  readonly birthDate: string | null;
  readonly returnedOn: string | null;
  readonly lines: readonly CostLine[];
  readonly contributions: readonly LedgerContribution[];
  readonly sheets: readonly (readonly { readonly criterion: string; readonly level: number }[])[];
  /** Items that the newest screening answered with "no". */
  readonly failed: readonly string[];
}

/** No id comes before it: the first page begins where an index does. */
const BEFORE_ALL = `'00000000-0000-0000-0000-000000000000'::uuid`;

@Injectable()
export class ReplayRepository {
  /**
   * The next applications of a programme after one, in the order of their ids: each table is read once for all of them.
   * Withdrawn ones are left out: nobody judged them.
   */
  next(tx: Transaction, programmeId: string, after: string | null, limit: number): Promise<PastRow[]> {
    return tx.rows<PastRow>(
      `with chosen as (
         select * from application where programme_id = $1 and rule_set_id is not null and submitted_at is not null
           and status <> 'withdrawn' and id > coalesce($2, ${BEFORE_ALL}) order by id limit $3
       ), ids as (select id from chosen),
       lines as (
         select application_id, json_agg(json_build_object('category', category, 'amountMinor', amount_minor)) as list
         from budget_line where application_id in (select id from ids) group by application_id
       ), money as (
         select application_id, json_agg(json_build_object('kind', kind, 'funderKind', funder_kind,
           'funderDegree', funder_degree, 'amountMinor', amount_minor, 'status', status,
           'evidenceStrength', evidence_strength, 'verifiedAmountMinor', verified_minor) order by position) as list
         from contribution where application_id in (select id from ids) and amendment_id is null group by application_id
       ), sheets as (
         select s.application_id, json_agg(s.scores) as list
         from score_sheet s join chosen a on ${ofRound('s')} group by s.application_id
       ), screened as (
         select distinct on (application_id) application_id,
           array(select one->>'item' from jsonb_array_elements(answers) one where one->>'answer' = 'no') as failed
         from screening where application_id in (select id from ids) order by application_id, id desc
       ), returns as (
         select returnee_id, max(returned_on) as returned_on from migration_episode
         where returnee_id in (select returnee_id from assistance_case where id in (select case_id from chosen))
         group by returnee_id
       )
       select a.id, c.id as "caseId", c.number as "caseNumber", o.name as "officeName", a.rule_set_id as "ruleSetId",
         a.status, coalesce(a.requested_grant_minor, 0) as "grantMinor",
         (a.submitted_at at time zone o.time_zone)::date as "submittedOn", r.birth_date as "birthDate",
         e.returned_on as "returnedOn", coalesce(l.list, '[]') as lines, coalesce(m.list, '[]') as contributions,
         coalesce(s.list, '[]') as sheets, coalesce(n.failed, '{}') as failed
       from chosen a join assistance_case c on c.id = a.case_id join office o on o.id = a.office_id
         join returnee r on r.id = c.returnee_id left join returns e on e.returnee_id = r.id
         left join lines l on l.application_id = a.id left join money m on m.application_id = a.id
         left join sheets s on s.application_id = a.id left join screened n on n.application_id = a.id
       order by a.id`,
      [programmeId, after, limit],
    );
  }
}
