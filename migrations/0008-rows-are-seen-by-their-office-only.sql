-- up
-- Every table of a case carries its office. A query that forgets its filter still sees only the offices of the person
-- for whom the transaction runs; the scalar subqueries are evaluated once per statement, not per row.
do $$
declare
  name text;
begin
  foreach name in array array['returnee', 'identity_document', 'phone', 'migration_episode', 'consent', 'assistance_case',
    'case_note', 'duty_act', 'document', 'application', 'budget_line', 'contribution', 'match_gate', 'screening',
    'site_visit', 'score_sheet', 'decision', 'award', 'tranche', 'release', 'disbursement', 'monitoring_visit']
  loop
    execute format('alter table %I enable row level security', name);
    execute format($policy$
      create policy seen_by_its_office on %I to tendesh_app using (
        (select coalesce(current_setting('tendesh.all_offices', true), '')) = 'on'
        or office_id = any ((select string_to_array(nullif(current_setting('tendesh.office_ids', true), ''), ',')::uuid[])::uuid[])
      )$policy$, name);
  end loop;
end $$;

-- down
do $$
declare
  name text;
begin
  foreach name in array array['returnee', 'identity_document', 'phone', 'migration_episode', 'consent', 'assistance_case',
    'case_note', 'duty_act', 'document', 'application', 'budget_line', 'contribution', 'match_gate', 'screening',
    'site_visit', 'score_sheet', 'decision', 'award', 'tranche', 'release', 'disbursement', 'monitoring_visit']
  loop
    execute format('drop policy seen_by_its_office on %I', name);
    execute format('alter table %I disable row level security', name);
  end loop;
end $$;
