export type StandardCriterion =
  'market' | 'skills' | 'finance' | 'own_contribution' | 'jobs' | 'sustainability' | 'priority';

/** The words of the standard score form in one language; six anchors each, for the levels 0 to 5. */
export interface StandardWords {
  readonly criteria: Readonly<
    Record<StandardCriterion, { readonly label: string; readonly anchors: readonly string[] }>
  >;
}
