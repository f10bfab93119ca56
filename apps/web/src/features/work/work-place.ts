import type { WorkKind } from '@tendesh/contracts/work/work';

/** The section of the case page where each kind of work is done. */
export const sectionOf: Record<WorkKind, string> = {
  draft_to_finish: 'application',
  correction_to_make: 'application',
  to_screen: 'assessment',
  site_visit_to_make: 'assessment',
  to_score: 'assessment',
  to_reconcile: 'assessment',
  to_present: 'assessment',
  conflicts_to_declare: 'assessment',
  votes_to_cast: 'assessment',
  to_decide: 'assessment',
  condition_to_meet: 'assessment',
  evidence_to_attach: 'contributions',
  contribution_to_verify: 'contributions',
  appeal_to_decide: 'appeals',
  amendment_to_decide: 'award',
  agreement_to_prepare: 'award',
  agreement_to_sign: 'award',
  tranche_to_release: 'award',
  release_to_pay: 'award',
  visit_to_make: 'visits',
  case_to_close: 'next',
};
