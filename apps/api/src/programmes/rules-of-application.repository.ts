/**
 * The rule set of an application `a` under its call `k`, by id: the one that it is pinned to, and for a draft the one that a
 * submission would take at an instant (a placeholder), by the day at its office `o`. The SQL twin of `effectiveRuleSet`.
 */
export function ruleSetOfApplication(now: string): string {
  return `coalesce(a.rule_set_id, (select x.id from rule_set x
    where x.programme_id = k.programme_id and x.status = 'approved'
      and (x.effective_from <= (${now}::timestamptz at time zone o.time_zone)::date or x.id = k.rule_set_id)
    order by x.effective_from desc, x.number desc limit 1))`;
}
