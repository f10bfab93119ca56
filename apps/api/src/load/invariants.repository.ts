import type { Client } from 'pg';
import { incompatibleActs } from '@tendesh/domain/acts/duties';

/** What holds in every world, and a query that counts where it does not. */
const invariants: Readonly<Record<string, string>> = {
  'what an award released equals its standing releases': `
    select count(*) from award w left join (select award_id, sum(amount_minor) as sum from release where voided_at is null
      group by award_id) l on l.award_id = w.id where w.released_minor <> coalesce(l.sum, 0)`,
  'what an award disbursed equals its standing disbursements': `
    select count(*) from award w left join (select award_id, sum(amount_minor) as sum from disbursement
      where voided_at is null group by award_id) d on d.award_id = w.id where w.disbursed_minor <> coalesce(d.sum, 0)`,
  'what an allocation committed, obliged and disbursed equals its awards': `
    select count(*) from allocation a left join (select allocation_id, sum(award_commits(award)) as committed,
      sum(award_obliges(award)) as obligated, sum(disbursed_minor - repaid_minor) as disbursed
      from award group by allocation_id) w on w.allocation_id = a.id
      where (a.committed_minor, a.obligated_minor, a.disbursed_minor)
        is distinct from (coalesce(w.committed, 0), coalesce(w.obligated, 0), coalesce(w.disbursed, 0))`,
  'an award draws on an allocation of its programme': `
    select count(*) from award w join allocation a on a.id = w.allocation_id where a.programme_id <> w.programme_id`,
  'a grant is released in the proportion in which own money is verified': `
    select count(*) from award where frozen_at is null and released_minor::numeric * own_required_minor
      > amount_minor::numeric * least(own_verified_minor, own_required_minor)`,
  'no award counts more own money than was verified': `
    select count(*) from award w left join (select application_id, sum(verified_minor) as sum from contribution
      group by application_id) n on n.application_id = w.application_id
      where w.own_verified_minor > coalesce(n.sum, 0)`,
  'no more is verified of a contribution than was accepted on its papers': `
    select count(*) from contribution n left join (select contribution_id, sum(accepted_minor) as sum from evidence_item
      group by contribution_id) e on e.contribution_id = n.id where n.verified_minor > coalesce(e.sum, 0)`,
  'the tranches of a signed award make the grant': `
    select count(*) from award w where w.status in ('signed', 'completed')
      and w.amount_minor <> (select coalesce(sum(amount_minor), 0) from tranche t where t.award_id = w.id)`,
  'what was submitted has passed the gate of submission': `
    select count(*) from application a where a.submitted_at is not null
      and not exists (select from match_gate g where g.application_id = a.id and g.gate = 'submission')`,
  'what was approved has passed the gate of decision': `
    select count(*) from award w where not exists (
      select from match_gate g where g.application_id = w.application_id and g.gate = 'decision')`,
  'every release has passed its gate on the same application': `
    select count(*) from release l join award w on w.id = l.award_id join match_gate g on g.id = l.match_gate_id
      where g.gate <> 'release' or g.application_id <> w.application_id`,
  'nobody has done two things on a case that exclude each other': `
    select count(*) from duty_act d join duty_act e on e.case_id = d.case_id and e.staff_id = d.staff_id
      where (d.act, e.act) in (${incompatibleActs.map(([one, other]) => `('${one}', '${other}')`).join(', ')})`,
  'a case names its newest application, and the programme of it': `
    select count(*) from assistance_case c left join (select distinct on (case_id) case_id, id, programme_id
      from application order by case_id, id desc) a on a.case_id = c.id
      where (a.id, a.programme_id) is distinct from (c.application_id, c.programme_id)`,
  'a case number never runs ahead of its series': `
    select count(*) from assistance_case c join office o on o.id = c.office_id left join case_number_series s
      on s.office_id = o.id and c.number like o.code || '-' || s.year || '-%'
      where s.last_number is null or substr(c.number, length(o.code) + 7)::int > s.last_number`,
};

export interface BrokenInvariant {
  readonly sentence: string;
  readonly rows: number;
}

/** Counts every invariant over the whole database; those that hold nowhere broken are left out. */
export async function brokenInvariants(sql: Client): Promise<{ checked: number; broken: BrokenInvariant[] }> {
  const broken: BrokenInvariant[] = [];
  for (const [sentence, query] of Object.entries(invariants)) {
    const { rows } = await sql.query<{ count: string }>(query);
    const count = Number(rows[0]?.count ?? 0);
    if (count > 0) broken.push({ sentence, rows: count });
  }
  return { checked: Object.keys(invariants).length, broken };
}
