import type { Violation, ViolationCode } from '@tendesh/domain/problems/violation';

/**
 * The rule behind each constraint that a person can run into, so that a race lost at the database reads like a rule
 * refused in code. Constraints that only a mistake of ours can break are not listed and answer 500.
 */
const ruleOfConstraint: Readonly<Record<string, { code: ViolationCode; pointer?: string }>> = {
  staff_email_is_unique: { code: 'email_taken', pointer: '/email' },
  returnee_has_one_open_case: { code: 'case_not_open' },
  case_has_one_live_application: { code: 'open_application_exists' },
  identity_document_is_listed_once: { code: 'duplicate_value', pointer: '/identityDocuments' },
  phone_is_listed_once: { code: 'duplicate_value', pointer: '/phones' },
  project_cost_is_positive: { code: 'project_cost_zero', pointer: '/budgetLines' },
  financing_equals_project_cost: { code: 'financing_differs_from_cost', pointer: '/financing' },
  own_contribution_meets_minimum: { code: 'own_contribution_below_minimum', pointer: '/financing/own' },
  grant_within_matching_ratio: { code: 'grant_above_matching_ratio', pointer: '/financing/grant' },
  grant_within_floor_and_cap: { code: 'grant_above_cap', pointer: '/financing/grant' },
  programme_code_is_unique: { code: 'duplicate_value', pointer: '/code' },
  call_code_is_unique: { code: 'duplicate_value', pointer: '/code' },
  call_is_published_by_a_second_person: { code: 'four_eyes' },
  grants_within_quota: { code: 'call_quota_reached' },
  programme_has_one_draft_of_rules: { code: 'draft_exists' },
  rule_set_is_approved_by_a_second_person: { code: 'four_eyes' },
  approved_rule_set_stays: { code: 'wrong_status' },
  allocation_reference_is_unique: { code: 'duplicate_value', pointer: '/reference' },
  commitments_within_allocation: { code: 'programme_budget_exhausted' },
  application_is_on_one_agenda: { code: 'not_for_committee' },
  session_has_one_chair: { code: 'one_chair_needed', pointer: '/members' },
  voter_has_no_conflict: { code: 'recused' },
  verified_amount_within_claim: { code: 'amount_above_claim', pointer: '/amountMinor' },
  verifier_is_not_the_recorder: { code: 'four_eyes' },
  document_is_evidence_once: { code: 'evidence_attached_already', pointer: '/documentId' },
  evidence_is_dated_in_the_past: { code: 'in_the_future', pointer: '/datedOn' },
  foreign_sum_is_converted: { code: 'currency_differs', pointer: '/currency' },
  accepted_amount_within_evidence: { code: 'amount_above_claim', pointer: '/amountMinor' },
  evidence_decider_is_not_its_recorder: { code: 'four_eyes' },
  verifier_took_no_part_in_the_case: { code: 'four_eyes' },
  reuse_is_passed_over_with_a_reason: { code: 'reuse_reason_required', pointer: '/passOverReason' },
  verifier_is_not_a_valuer: { code: 'four_eyes' },
  in_kind_is_accepted_with_a_valuation: { code: 'valuation_missing' },
  valuers_are_two_people: { code: 'valuers_not_two', pointer: '/valuers/1/name' },
  authority_is_lent_to_one_at_a_time: { code: 'authority_lent_already', pointer: '/fromOn' },
  approver_approves_once: { code: 'approved_already' },
  approvers_are_different_people: { code: 'approved_already' },
  approver_is_not_the_releaser: { code: 'four_eyes' },
  releaser_is_not_the_approver: { code: 'four_eyes' },
  sheets_are_reconciled_once: { code: 'sheets_agree' },
  one_score_sheet_per_person: { code: 'already_scored' },
  one_rate_per_currency_day_and_source: { code: 'rate_exists', pointer: '/validFrom' },
  rate_is_not_confirmed_by_who_entered_it: { code: 'four_eyes' },
  used_rate_stays_confirmed: { code: 'rate_in_use' },
  application_has_one_award: { code: 'wrong_status' },
  frozen_award_moves_no_money: { code: 'award_frozen' },
  releases_within_award: { code: 'release_above_award' },
  release_within_verified_match: { code: 'release_above_verified_match' },
  tranche_is_released_once: { code: 'wrong_status' },
  release_is_disbursed_once: { code: 'wrong_status' },
  repayments_within_disbursements: { code: 'repayment_above_what_is_out', pointer: '/amountMinor' },
  case_has_one_closing_account: { code: 'wrong_status' },
  award_has_one_open_amendment: { code: 'amendment_open' },
  amendment_is_not_approved_by_its_proposer: { code: 'four_eyes' },
  screening_is_appealed_against_once: { code: 'appealed_already' },
  decision_is_appealed_against_once: { code: 'appealed_already' },
  appeal_is_filed_within_its_window: { code: 'appeal_too_late' },
  appeal_is_filed_on_an_open_case: { code: 'case_not_open' },
  case_with_an_open_appeal_stays_open: { code: 'appeal_open' },
  appeal_is_not_heard_by_who_filed_it: { code: 'four_eyes' },
  appeal_is_heard_by_who_took_no_part: { code: 'four_eyes' },
  refusal_is_decided_anew_by_others: { code: 'refused_before' },
  disbursements_within_releases: { code: 'amount_differs_from_release' },
};

/** The violation for a refused constraint, or null when no rule of the manual stands behind it. */
export function violationOfConstraint(name: string): Violation | null {
  return ruleOfConstraint[name] ?? null;
}

export const constraintsWithARule = Object.keys(ruleOfConstraint);
