import { constraintsWithARule } from '../../src/platform/problems/constraints';
import { startWorld, type World } from '../support/world';

/** Constraints that no person runs into: breaking one is a mistake of ours, and answers 500. With the reason why. */
const onlyOurMistake: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'a word of a closed list: the door refuses any other': [/_is_known$/, 'document_type_is_taken'],
  'a shape or a range that the door or the rule refuses first, whoever else acts': [
    'audit_words_are_plain',
    'appeal_is_received_before_it_is_filed',
    'staff_email_is_lower_case',
    'regrouping_leads_to_another_kind',
    'nobody_decides_on_own_behalf',
    'clock_ran_before_the_return',
    'return_ends_after_it_began',
    'authority_is_not_lent_to_oneself',
    'delegation_ends_after_it_begins',
    'nobody_releases_on_own_behalf',
    'returnee_was_born_in_the_past',
    'phone_is_e164',
    'migration_lasted_at_least_a_month',
    'earnings_have_a_currency',
    'earnings_are_not_negative',
    'verbal_consent_has_a_witness',
    'consent_is_withdrawn_after_it_was_given',
    'document_is_not_empty',
    'requested_grant_is_positive',
    'budget_line_has_a_quantity',
    'budget_line_has_a_price',
    'contribution_is_positive',
    'exchange_rate_is_positive',
    'exchange_rate_is_not_of_the_dollar',
    'other_source_is_named',
    'original_amount_is_of_another_currency',
    'original_amount_is_positive',
    'grant_is_positive',
    'own_money_is_not_negative',
    'score_is_out_of_a_hundred',
    'three_sheets_are_reconciled',
    'application_is_listed_once',
    'award_is_positive',
    'allocation_is_not_negative',
    'call_closes_after_it_opens',
    'return_reason_speaks_every_language',
    'programme_has_a_name',
    'call_has_a_name',
    'allocation_ends_after_it_begins',
    'amended_grant_is_positive',
    'tranche_is_positive',
    'release_is_positive',
    'disbursement_is_positive',
    'repayment_is_positive',
    'actual_cost_is_not_negative',
    'women_are_among_the_workers',
    'workers_work_somewhere',
    'relative_has_a_degree',
    'evidence_sum_is_positive',
    'valuation_is_positive',
    'residual_value_within_price',
    'thing_is_bought_before_it_is_valued',
    'thing_is_used_for_some_years',
    'value_is_never_above_the_price',
    'digest_hour_is_of_the_day',
    'letter_says_another_again',
    'withdrawal_follows_a_deposit',
    'statement_amounts_are_positive',
  ],
  'one statement writes the status together with what it needs': [
    'active_staff_has_a_password',
    'sent_mail_says_when',
    'notice_of_a_case_has_its_office',
    'nobody_is_told_of_the_own_act',
    'mail_under_way_has_a_lane',
    'appeal_is_against_one_refusal',
    'complaint_is_answered_or_referred',
    'handled_complaint_has_a_handler',
    'settled_complaint_says_when',
    'open_complaint_is_due_some_day',
    'regrouped_complaint_says_why',
    'only_an_ordinary_complaint_is_answered',
    'decided_appeal_has_a_decider',
    'decided_appeal_says_why',
    'heard_appeal_left_its_duty',
    'decided_item_left_its_duty',
    'closed_session_was_open',
    'cancelled_session_says_why',
    'decided_item_has_an_outcome',
    'rejected_item_says_why',
    'only_reserves_move_up',
    'only_a_selection_holds_money',
    'met_condition_says_how',
    'closed_case_has_an_outcome',
    'resubmission_is_kept_whole',
    'ended_delegation_says_why',
    'voided_document_says_why',
    'voided_release_says_why',
    'voided_disbursement_says_why',
    'voided_repayment_says_why',
    'submitted_application_is_pinned',
    'verified_contribution_has_an_amount',
    'contribution_decided_by_someone',
    'only_money_that_was_shown_is_verified',
    'conversion_says_its_rate',
    'accepted_evidence_has_an_amount',
    'partly_accepted_evidence_says_why',
    'refused_evidence_says_why',
    'decided_evidence_has_a_decider',
    'depreciation_is_complete_or_absent',
    'confirmed_rate_has_a_confirmer',
    'withdrawn_rate_says_why',
    'conversion_is_whole',
    'shown_money_is_converted',
    'submitted_money_is_converted',
    'only_money_that_was_shown_is_verified',
    'conversion_says_its_rate',
    'accepted_evidence_has_an_amount',
    'partly_accepted_evidence_says_why',
    'refused_evidence_says_why',
    'decided_evidence_has_a_decider',
    'depreciation_is_complete_or_absent',
    'approval_passed_the_match',
    'only_an_approval_waits_for_another',
    'approved_amendment_passed_the_match',
    'decided_amendment_has_a_decider',
    'refused_amendment_says_why',
    'refusal_has_a_reason',
    'ineligible_screening_has_a_reason_code',
    'signed_award_has_its_paper',
    'done_visit_has_findings',
  ],
  'the server computes it, by the function of libs/domain': [
    'budget_line_amount_is_quantity_times_price',
    'required_own_is_share_of_cost',
    'complaint_about_staff_is_restricted',
    'complaint_reference_is_unique',
    'verified_amount_rests_on_evidence',
    'award_is_what_the_decision_passed',
    'submission_is_under_approved_rules',
    'award_has_its_approvals',
    'entitlement_within_grant',
    'entitlement_within_matching_ratio',
    'entitlement_within_actuals',
    'recovery_is_what_is_out_above_entitlement',
    'amount_follows_from_its_rates',
    'verified_amount_rests_on_evidence',
    'picture_view_has_hash_and_grain',
    'paper_does_not_match_itself',
    'reuse_distance_is_in_thousandths',
  ],
  'kept by a trigger from the awards, in one step with the commitments': [
    'obligations_within_commitments',
    'disbursements_within_obligations',
  ],
  'numbered by the server under the lock of the parent': [
    'decision_is_of_the_present_round',
    'rounds_of_scoring_are_counted_from_one',
    'scores_are_of_the_present_round',
    'audit_sequence_stands_once',
    'case_number_is_unique',
    'decision_returns_once',
    'application_has_one_open_return',
    'budget_line_position_is_unique',
    'tranche_position_is_unique',
    'amendment_number_is_unique',
    'rule_set_number_is_unique',
    'visit_month_is_planned_once',
    'contribution_has_one_valuation',
  ],
  'no screen writes it: offices are loaded': ['office_code_is_unique'],
  'nonsense that checkRuleSet refuses, for the server and the browser alike': [
    'rule_set_shares_are_basis_points',
    'rule_set_amounts_are_in_order',
    'rule_set_kinds_are_known',
    'rule_set_relatives_have_a_degree',
    'rule_set_borrowed_pattern_is_in_range',
  ],
};

describe('constraints', () => {
  let world: World;
  let constraints: string[];
  beforeAll(async () => {
    world = await startWorld();
    constraints = await constraintsOf(world);
  });
  afterAll(() => world.stop());

  it('with a rule of the manual exist under that name', () => {
    expect(constraintsWithARule.filter((name) => !constraints.includes(name))).toEqual([]);
  });

  it('read like the rule that they keep, unless only our mistake can break them', () => {
    const excused = Object.values(onlyOurMistake).flat();
    const isExcused = (name: string) => excused.some((one) => (one instanceof RegExp ? one.test(name) : one === name));
    const sorted = constraints.map((name) => [constraintsWithARule.includes(name), isExcused(name)] as const);
    expect(constraints.filter((_, index) => !sorted[index]?.includes(true))).toEqual([]);
    expect(constraints.filter((_, index) => sorted[index]?.every(Boolean))).toEqual([]);
  });

  it('that are excused exist', () => {
    const named = Object.values(onlyOurMistake).flat();
    expect(named.filter((one) => typeof one === 'string' && !constraints.includes(one))).toEqual([]);
  });

  it('are named as sentences', () => {
    expect(constraints.filter((name) => !/^[a-z0-9]+(_[a-z0-9]+){2,}$/.test(name))).toEqual([]);
  });
});

/** Checks, unique keys, and what a trigger raises under the name of a constraint; keys of tables go without saying. */
async function constraintsOf({ sql }: World): Promise<string[]> {
  const { rows } = await sql.query<{ name: string }>(
    `select conname as name from pg_constraint
      where connamespace = 'public'::regnamespace and contype in ('c', 'u', 'x')
     union select c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indisunique and not i.indisprimary and c.relnamespace = 'public'::regnamespace
     union select named[1] from pg_proc, regexp_matches(prosrc, 'constraint = ''(\\w+)''', 'g') as named
      where pronamespace = 'public'::regnamespace and prosrc like '%constraint = %'
     order by name`,
  );
  return rows.map(({ name }) => name);
}
