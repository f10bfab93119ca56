export type StandardCriterion =
  'market' | 'skills' | 'finance' | 'own_contribution' | 'jobs' | 'sustainability' | 'priority';

export type StandardItem = 'identity_seen' | 'migration_proof_seen' | 'business_owner_declared' | 'premises_available';

/** The words of the standard score form and checklist in one language; six anchors each, for the levels 0 to 5. */
export interface StandardWords {
  readonly criteria: Readonly<
    Record<StandardCriterion, { readonly label: string; readonly anchors: readonly string[] }>
  >;
  readonly items: Readonly<Record<StandardItem, string>>;
}
