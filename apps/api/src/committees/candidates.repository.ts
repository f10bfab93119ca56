import { Injectable } from '@nestjs/common';
import type { AgendaCandidate, SessionCandidate, SessionProgramme } from '@tendesh/contracts/committees/sessions';
import { holds } from '@tendesh/domain/staff/permissions';
import { roles } from '@tendesh/domain/staff/roles';
import type { Language } from '@tendesh/domain/staff/roles';
import type { Transaction } from '../platform/database/transaction';
import { nameIn } from '../programmes/name-in.repository';

const sitting = roles.filter((role) => holds([role], 'committee.sit'));

export interface Candidate extends AgendaCandidate {
  readonly caseId: string;
  readonly officeId: string;
}

/** Who may sit, and what may be put before them. */
@Injectable()
export class CandidatesRepository {
  /** Programmes some approved rules of which ask for a committee, that run in one of the offices seen (null: in any). */
  programmes(
    tx: Transaction,
    officeIds: readonly string[] | null,
    language: Language,
  ): Promise<Pick<SessionProgramme, 'id' | 'name' | 'country' | 'currency'>[]> {
    return tx.rows(
      `select p.id, ${nameIn('p', '$2')} as name, p.country, p.currency from programme p
       where exists (select from rule_set s where s.programme_id = p.id and s.status = 'approved' and s.rules ? 'quorum')
         and ($1::uuid[] is null or exists (
           select from programme_office o where o.programme_id = p.id and o.office_id = any ($1::uuid[])))
       order by p.code`,
      [officeIds, language],
    );
  }

  /** Members of the programme, and those from outside: who serve no programme at all. */
  members(tx: Transaction, programmeId: string): Promise<SessionCandidate[]> {
    return tx.rows<SessionCandidate>(
      `select s.id, s.full_name as "fullName", not serves as "isOutside"
       from staff s, lateral (select exists (
         select from staff_programme p where p.staff_id = s.id and p.programme_id = $1) as serves) own
       where s.status = 'active' and exists (select from staff_role r where r.staff_id = s.id and r.role = any ($2::text[]))
         and (serves or not exists (select from staff_programme p where p.staff_id = s.id))
       order by serves desc, s.full_name`,
      [programmeId, sitting],
    );
  }

  /** Assessed under rules that ask for a committee, and on no other agenda than that of this session. */
  applications(tx: Transaction, programmeId: string, sessionId: string | null): Promise<Candidate[]> {
    return tx.rows<Candidate>(
      `select a.id as "applicationId", c.id as "caseId", c.office_id as "officeId", c.number as "caseNumber",
         r.surname_latn || ' ' || r.given_latn as "returneeName", o.name as "officeName", a.plan->>'title' as title,
         a.requested_grant_minor as "grantMinor"
       from application a join assistance_case c on c.id = a.case_id and c.status = 'open'
         join returnee r on r.id = c.returnee_id join office o on o.id = c.office_id
         join rule_set s on s.id = a.rule_set_id and s.rules ? 'quorum'
       where a.programme_id = $1 and a.status = 'assessed' and not exists (
         select from committee_item i where i.application_id = a.id and i.status = 'waiting' and i.session_id is distinct from $2)
       order by a.status_since, a.id`,
      [programmeId, sessionId],
    );
  }
}
