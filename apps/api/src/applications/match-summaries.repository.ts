import { Injectable } from '@nestjs/common';
import type { LedgerContribution } from '@tendesh/domain/match/figures';
import type { CostLine } from '@tendesh/domain/match/project-cost';
import type { Currency } from '@tendesh/domain/money/currencies';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import type { Transaction } from '../platform/database/transaction';
import { ruleSetOfApplication } from '../programmes/rules-of-application.repository';

/** What the match of one application reads, for many of them at once. */
export interface MatchRow {
  readonly applicationId: string;
  readonly currency: Currency;
  readonly grantMinor: number;
  readonly releasedMinor: number;
  readonly rules: RuleSet;
  readonly lines: readonly CostLine[];
  readonly contributions: readonly LedgerContribution[];
}

@Injectable()
export class MatchSummariesRepository {
  /** By the rules of each, a draft by those that it would be submitted under today. Without plans whose pledges of other money are not locked: what they come to depends on the day. */
  rowsOf(tx: Transaction, applicationIds: readonly string[]): Promise<MatchRow[]> {
    return tx.rows<MatchRow>(
      `select a.id as "applicationId", a.currency, coalesce(w.amount_minor, a.requested_grant_minor, 0) as "grantMinor",
         coalesce(w.released_minor, 0) as "releasedMinor", rs.rules,
         (select coalesce(json_agg(json_build_object('category', l.category, 'amountMinor', l.amount_minor)), '[]')
           from budget_line l where l.application_id = a.id) as lines,
         (select coalesce(json_agg(json_build_object('kind', n.kind, 'funderKind', n.funder_kind,
             'funderDegree', n.funder_degree, 'amountMinor', n.amount_minor, 'status', n.status,
             'evidenceStrength', n.evidence_strength, 'verifiedAmountMinor', n.verified_minor,
             'writtenCommitment', exists (select from document d where d.case_id = a.case_id and d.subject_id = n.id
               and d.kind = 'commitment_letter' and d.voided_at is null)) order by n.position), '[]')
           from contribution n where n.application_id = a.id and n.amendment_id is null) as contributions
       from application a join call k on k.id = a.call_id join office o on o.id = a.office_id
         join rule_set rs on rs.id = ${ruleSetOfApplication('$2')}
         left join award w on w.application_id = a.id and w.status <> 'cancelled'
       where a.id = any ($1::uuid[]) and not exists (select from contribution n where n.application_id = a.id
         and n.original_minor is not null and n.converted_on is null)`,
      [applicationIds, tx.now],
    );
  }
}
