/** An approved rule set as the choice between them reads it. */
export interface ApprovedRuleSet {
  readonly id: string;
  readonly number: number;
  readonly effectiveFrom: string;
}

/**
 * The rule set that a submission takes on a day (programme manual, "Rule sets"): the newest approved one of the programme
 * in effect, and never one older than that under which the call was published. Null only for a programme without any.
 */
export function effectiveRuleSet<Found extends ApprovedRuleSet>(
  approved: readonly Found[],
  day: string,
  ofCall: string | null,
): Found | null {
  const eligible = approved.filter((one) => one.effectiveFrom <= day || one.id === ofCall);
  return eligible.sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom) || b.number - a.number)[0] ?? null;
}
