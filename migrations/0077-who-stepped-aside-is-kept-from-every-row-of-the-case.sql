-- up
-- Who stepped aside from a case sees nothing of it in whatever role: neither what was paid, visited, written and told about
-- it nor its file. A notice or a complaint may be of no case.
do $$
declare
  hidden constant text := '<> all ((select coalesce(string_to_array(nullif(current_setting(''tendesh.recused_ids'', true), ''''), '',''), ''{}'')::uuid[])::uuid[])';
  name text;
begin
  foreach name in array array['case_note', 'valuation', 'document_fingerprint', 'reuse_match', 'application_return',
    'grant_condition', 'award', 'amendment', 'tranche', 'release', 'disbursement', 'repayment', 'monitoring_visit', 'appeal',
    'closing_account', 'letter', 'status_code'] loop
    execute format('create policy hidden_from_the_recused on %I as restrictive to tendesh_app using (case_id %s)', name, hidden);
  end loop;
  foreach name in array array['notice', 'complaint'] loop
    execute format('create policy hidden_from_the_recused on %I as restrictive to tendesh_app using ((case_id %s) is not false)', name, hidden);
  end loop;
  execute format('create policy hidden_from_the_recused on identity_document as restrictive to tendesh_app using (returnee_id %s)', hidden);
end $$;

-- down
do $$
declare
  name text;
begin
  foreach name in array array['identity_document', 'case_note', 'valuation', 'document_fingerprint', 'reuse_match',
    'application_return', 'grant_condition', 'award', 'amendment', 'tranche', 'release', 'disbursement', 'repayment',
    'monitoring_visit', 'appeal', 'closing_account', 'letter', 'status_code', 'notice', 'complaint'] loop
    execute format('drop policy hidden_from_the_recused on %I', name);
  end loop;
end $$;
