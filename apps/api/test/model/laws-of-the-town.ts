import type pg from 'pg';

/** What must hold over the whole database, with what finds the rows that break it. */
const laws: Readonly<Record<string, string>> = {
  'an allocation differs from its awards, or promises more than it has': `select n.id from allocation n
    where n.committed_minor > n.amount_minor or n.disbursed_minor > n.obligated_minor or n.obligated_minor > n.committed_minor
      or n.committed_minor <> (select coalesce(sum(award_commits(w)), 0) from award w where w.allocation_id = n.id)
      or n.disbursed_minor <> (select coalesce(sum(w.disbursed_minor - w.repaid_minor), 0) from award w where w.allocation_id = n.id)`,
  'an allocation has not kept what committees promised from it': `select n.id from allocation n
    where n.committed_minor + n.selected_minor > n.amount_minor or n.selected_minor <> (
      select coalesce(sum(a.requested_grant_minor), 0) from application a where a.selected_from = n.id)`,
  'who stepped aside was told': `select n.id from notice n join committee_item i on i.case_id = n.case_id
    join committee_conflict k on k.item_id = i.id and k.staff_id = n.staff_id
    where k.kind not in ('none', 'worked_on_case') and k.declared_at < n.at`,
  'whom a complaint is about was told of it': `select n.id from notice n
    join complaint c on c.id = (n.facts->'complaint'->>'id')::uuid where c.subject_id = n.staff_id`,
  'the trail tells of a complaint': `select e.id from audit_event e
    where e.noun = 'complaint' and (e.case_id is not null or e.text_hash is not null or e.detail <> '{}')`,
};

export async function brokenInTown(sql: pg.Client): Promise<string[]> {
  const { rows } = await sql.query<{ broken: string }>(
    Object.entries(laws)
      .map(([law, breaks]) => `select '${law}: ' || id as broken from (${breaks}) broken`)
      .join('\nunion all '),
  );
  return rows.map(({ broken }) => broken);
}
