import { Injectable } from '@nestjs/common';
import type { StaffReference } from '@tendesh/contracts/shared/acts';
import type { ApplicationStatus } from '@tendesh/domain/applications/application-transitions';
import type { Language } from '@tendesh/domain/staff/roles';
import type { Transaction } from '../platform/database/transaction';
import type { CallFunds } from '@tendesh/domain/programmes/funds';
import { notFound } from '../platform/problems/problem';
import { nameIn } from '../programmes/name-in.repository';
import { ApplicationEntity } from './application.entity';
import type { ApplicationNames } from './application.presenter';
import { BudgetLineEntity } from './budget-line.entity';
import { ContributionEntity } from './contribution.entity';

export interface FactsRow {
  birthDate: string;
  returnedOn: string | null;
  consentGiven: boolean;
  siteVisits: number;
  sheets: { scoredBy: string; scores: { criterion: string; level: number }[] }[];
  isReconciled: boolean;
  budgetLeftMinor: number;
  /** Of its call, without what is promised to this application itself. */
  given: Pick<CallFunds, 'quotas' | 'grants'>;
  setAsideBy: string[];
  committedIds: string[];
  round: number;
  returns: ReturnRow[];
  approvals: StandingApproval[];
}

/** A step of the application that a return broke off: from when its clock ran until it stopped. */
export interface ReturnRow {
  readonly statusBefore: ApplicationStatus;
  readonly since: string;
  readonly at: string;
}

/** A first approval that waits for a second person; of the application itself where it names no amendment. */
export interface StandingApproval {
  readonly amendmentId: string | null;
  readonly by: StaffReference;
  readonly onBehalfOf: StaffReference | null;
  readonly atAnyHeight: boolean;
  readonly at: string;
}

const utc = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const named = (column: string) =>
  `(select json_build_object('id', s.id, 'fullName', s.full_name) from staff s where s.id = ${column})`;

/** What returns broke off, oldest first, as an array of `ReturnRow`. */
export const returnsOf = (applicationId: string) =>
  `(select coalesce(json_agg(json_build_object('statusBefore', b.status_before,
      'since', ${utc('b.clock_since')}, 'at', ${utc('b.returned_at')}) order by b.id), '[]')
    from application_return b where b.application_id = ${applicationId})`;

/** Returns, and refusals that were set aside: after each of them an application is approved from the beginning. */
export const earlierRounds = (applicationId: string) =>
  `((select count(*) from decision t where t.application_id = ${applicationId} and t.verdict = 'return')
    + (select count(*) from appeal t where t.application_id = ${applicationId} and t.status = 'upheld'))`;

/** Whether scores count: those of the present round of the application `a`. */
export const ofRound = (scores: string) => `(${scores}.application_id = a.id and ${scores}.round = a.scoring_round)`;

/** Who took the refusals that upheld appeals set aside, or had them taken on their behalf, as an array. */
export const setAsideBy = (applicationId: string) =>
  `array(select unnest(array_remove(array[d.decided_by, d.on_behalf_of, s.screened_by], null)) from appeal l
    left join decision d on d.id = l.decision_id left join screening s on s.id = l.screening_id
    where l.application_id = ${applicationId} and l.status = 'upheld')`;

@Injectable()
export class ApplicationsRepository {
  async get(tx: Transaction, id: string): Promise<ApplicationEntity> {
    const found = await tx.manager.findOne(ApplicationEntity, { where: { id } });
    if (found === null) throw notFound();
    return found;
  }

  async add(tx: Transaction, row: ApplicationEntity): Promise<void> {
    await tx.manager.insert(ApplicationEntity, row);
  }

  async save(tx: Transaction, { id, ...changes }: Partial<ApplicationEntity> & { id: string }): Promise<void> {
    await tx.manager.update(ApplicationEntity, { id }, changes);
  }

  budgetLines(tx: Transaction, applicationId: string): Promise<BudgetLineEntity[]> {
    return tx.manager.find(BudgetLineEntity, { where: { applicationId }, order: { position: 'ASC' } });
  }

  contributions(tx: Transaction, applicationId: string): Promise<ContributionEntity[]> {
    return tx.manager.find(ContributionEntity, { where: { applicationId }, order: { position: 'ASC' } });
  }

  /** The lines stand as the screen showed them: they have no life of their own. */
  async replaceBudgetLines(tx: Transaction, applicationId: string, lines: readonly BudgetLineEntity[]): Promise<void> {
    await tx.manager.delete(BudgetLineEntity, { applicationId });
    if (lines.length > 0) await tx.manager.insert(BudgetLineEntity, [...lines]);
  }

  async addContribution(tx: Transaction, row: ContributionEntity): Promise<void> {
    await tx.manager.insert(ContributionEntity, row);
  }

  async saveContribution(
    tx: Transaction,
    { id, ...changes }: Partial<ContributionEntity> & { id: string },
  ): Promise<void> {
    await tx.manager.update(ContributionEntity, { id }, changes);
  }

  async removeContributions(tx: Transaction, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await tx.manager.delete(ContributionEntity, [...ids]);
  }

  async findLiveOfCase(tx: Transaction, caseId: string): Promise<ApplicationEntity | null> {
    return tx.manager
      .createQueryBuilder(ApplicationEntity, 'application')
      .where('application.case_id = :caseId', { caseId })
      .andWhere(`application.status not in ('ineligible', 'rejected', 'withdrawn')`)
      .getOne();
  }

  async hasOpenAppeal(tx: Transaction, caseId: string): Promise<boolean> {
    const rows = await tx.rows(`select from appeal where case_id = $1 and status = 'filed'`, [caseId]);
    return rows.length > 0;
  }

  /** Names around an application, for its heading; call and programme in the reader's language. */
  async names(tx: Transaction, id: string, { language }: { language: Language }): Promise<ApplicationNames> {
    const [row] = await tx.rows<ApplicationNames>(
      `select r.surname_latn || ' ' || r.given_latn as "returneeName", ${nameIn('c', '$2')} as "callName",
         ${nameIn('p', '$2')} as "programmeName", p.id as "programmeId"
       from application a join assistance_case s on s.id = a.case_id join returnee r on r.id = s.returnee_id
         join call c on c.id = a.call_id join programme p on p.id = a.programme_id
       where a.id = $1`,
      [id, language],
    );
    if (row === undefined) throw notFound();
    return row;
  }

  /** What the rules read from other tables on a day, in one statement. */
  async facts(tx: Transaction, applicationId: string, returneeId: string, day: string): Promise<FactsRow> {
    const [row] = await tx.rows<FactsRow>(
      `select r.birth_date as "birthDate",
         (select max(m.returned_on) from migration_episode m where m.returnee_id = r.id) as "returnedOn",
         exists (select from consent c where c.returnee_id = r.id and c.purpose = 'case_management'
           and c.withdrawn_on is null) as "consentGiven",
         (select count(*) from site_visit v where v.application_id = a.id) as "siteVisits",
         (select coalesce(json_agg(json_build_object('scoredBy', s.scored_by, 'scores', s.scores) order by s.id), '[]')
           from score_sheet s where ${ofRound('s')}) as sheets,
         exists (select from score_reconciliation n where ${ofRound('n')}
           and n.sheets = (select count(*) from score_sheet s where ${ofRound('s')})) as "isReconciled",
         coalesce(
           (select l.amount_minor - l.committed_minor - l.selected_minor from award w join allocation l on l.id = w.allocation_id
             where w.application_id = a.id),
           (select max(l.amount_minor - l.committed_minor - l.selected_minor
               + case when l.id = a.selected_from then a.requested_grant_minor else 0 end) from call_allocation x join allocation l on l.id = x.allocation_id
             where x.call_id = a.call_id and $3::date between l.valid_from and l.valid_until), 0) as "budgetLeftMinor",
         (select json_build_object('quotas', c.quotas, 'grants', c.grants + c.selected - (a.status = 'selected')::int)
           from call c where c.id = a.call_id) as given,
         ${setAsideBy('a.id')} as "setAsideBy",
         array(select d.subject_id from document d where d.case_id = a.case_id and d.kind = 'commitment_letter'
           and d.voided_at is null and d.subject_id is not null) as "committedIds",
         earlier.count + 1 as round,
         ${returnsOf('a.id')} as returns,
         (select coalesce(json_agg(json_build_object('amendmentId', d.amendment_id, 'by', ${named('d.decided_by')},
             'onBehalfOf', ${named('d.on_behalf_of')}, 'atAnyHeight', d.at_any_height,
             'at', to_char(d.decided_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by d.id), '[]')
           from decision d where d.application_id = a.id and d.verdict = 'approve' and not d.completes
             and d.round = earlier.count + 1) as approvals
       from application a
         cross join lateral (select ${earlierRounds('a.id')}::int as count) earlier,
         returnee r
       where a.id = $1 and r.id = $2`,
      [applicationId, returneeId, day],
    );
    if (row === undefined) throw notFound();
    return row;
  }
}
