/** The section of the case page where a condition can be met; the ids are those of app/case-page/case-sections. */
const codesAt: Readonly<Record<string, readonly string[]>> = {
  person: ['consent_missing', 'under_age', 'document_expired', 'returned_too_long_ago', 'not_returned_yet'],
  application: [
    'no_budget_lines',
    'cash_flow_incomplete',
    'project_cost_zero',
    'financing_differs_from_cost',
    'own_contribution_below_minimum',
    'grant_above_matching_ratio',
    'grant_below_floor',
    'grant_above_cap',
    'open_application_exists',
    'exchange_rate_missing',
  ],
  contributions: [
    'no_evidence',
    'evidence_too_weak',
    'written_commitment_missing',
    'valuation_missing',
    'valuation_photos_missing',
    'release_above_verified_match',
  ],
  assessment: [
    'checklist_incomplete',
    'checklist_failed',
    'site_visit_missing',
    'score_sheets_missing',
    'score_below_pass_mark',
  ],
  award: [
    'agreement_missing',
    'signed_agreement_missing',
    'tranches_differ_from_grant',
    'award_frozen',
    'amendment_open',
    'release_not_disbursed',
    'grant_not_disbursed',
    'recovery_outstanding',
    'repayment_above_what_is_out',
  ],
  visits: ['visits_outstanding'],
};

const places = new Map(
  Object.entries(codesAt).flatMap(([place, codes]) => codes.map((code) => [code, place] as const)),
);

/** Where the reader can meet a condition; null when nothing on this page is the place. */
export function placeOfReason(code: string): string | null {
  const place = places.get(code);
  return place !== undefined && document.getElementById(place) !== null ? place : null;
}
