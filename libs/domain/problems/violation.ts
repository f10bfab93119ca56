/**
 * Why not: one reason for which an act or a value is refused. An empty list of violations means yes.
 * `pointer` is a JSON pointer into the request; `params` fill the sentence that the reader's language has for `code`.
 */
export class Violation {
  readonly code: ViolationCode;
  readonly pointer?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Every reason that a rule can give. Each has a sentence in every language (a test counts them). */
export const violationCodes = [
  // the shape of a value
  'required',
  'too_long',
  'too_short',
  'not_a_number',
  'not_whole',
  'must_be_positive',
  'must_not_be_negative',
  'too_large',
  'not_a_date',
  'in_the_future',
  'before_another_date',
  'unknown_value',
  'unknown_property',
  'wrong_script',
  'not_an_email',
  'not_a_phone',
  'duplicate_value',
  'malformed',
  // who, when and on what
  'not_permitted',
  'outside_scope',
  'wrong_status',
  'duty_conflict',
  'four_eyes',
  'reason_required',
  'stale_version',
  'not_reopened',
  // identity
  'pin_shape',
  'pin_impossible_date',
  'pin_sex_differs',
  'pin_birth_date_differs',
  'document_number_shape',
  'under_age',
  'document_expired',
  // the plan
  'no_budget_lines',
  'cash_flow_incomplete',
  'currency_differs',
  'exchange_rate_missing',
  'project_cost_zero',
  'financing_differs_from_cost',
  'own_contribution_below_minimum',
  'grant_above_matching_ratio',
  'grant_below_floor',
  'grant_above_cap',
  'call_closed',
  'call_not_open_yet',
  'consent_missing',
  'returned_too_long_ago',
  'not_returned_yet',
  'open_application_exists',
  'case_not_open',
  // contributions
  'no_evidence',
  'amount_above_claim',
  'evidence_too_weak',
  'written_commitment_missing',
  'not_in_kind',
  'valuation_missing',
  'valuation_photos_missing',
  'valuers_not_two',
  'valuer_is_returnee',
  'value_above_depreciated',
  'amount_above_valuation',
  'evidence_attached_already',
  'reuse_reason_required',
  // assessment and decision
  'checklist_incomplete',
  'checklist_failed',
  'site_visit_missing',
  'score_sheets_missing',
  'score_below_pass_mark',
  'score_out_of_range',
  'already_scored',
  'third_reader_needed',
  'reconciliation_needed',
  'sheets_agree',
  'not_a_scorer',
  'above_approval_threshold',
  'approved_already',
  'delegation_over',
  'programme_budget_exhausted',
  'committee_outstanding',
  'correction_required',
  // award and release
  'agreement_missing',
  'signed_agreement_missing',
  'tranches_differ_from_grant',
  'tranche_limit_reached',
  'release_above_verified_match',
  'release_above_award',
  'award_frozen',
  'actual_cost_missing',
  'award_missing',
  'recovery_outstanding',
  'repayment_above_what_is_out',
  'release_not_disbursed',
  'has_disbursement',
  'amount_differs_from_release',
  'amendment_open',
  'amendment_changes_nothing',
  'grant_below_released',
  'currency_unknown',
  // monitoring and closure
  'visit_before_start',
  'workers_exceed_total',
  'visits_outstanding',
  'grant_not_disbursed',
  'outcome_required',
  // exchange rates
  'rate_too_precise',
  'rate_exists',
  'rate_in_use',
  'dollar_is_the_measure',
  'rate_list_unreadable',
  'rate_list_contradicts_itself',
  // documents
  'file_empty',
  'file_too_large',
  'file_type_refused',
  'file_type_mismatch',
  'file_heic_refused',
  'file_already_uploaded',
  'document_voided',
  'document_in_use',
  // staff
  'password_too_short',
  'password_too_common',
  'password_wrong',
  'email_taken',
  'own_account',
  'last_administrator',
] as const;

export type ViolationCode = (typeof violationCodes)[number];

/** Shorthand: `violation('too_long', '/title', { max: 200 })`. */
export function violation(code: ViolationCode, pointer?: string, params?: Violation['params']): Violation {
  return { code, ...(pointer === undefined ? {} : { pointer }), ...(params === undefined ? {} : { params }) };
}
