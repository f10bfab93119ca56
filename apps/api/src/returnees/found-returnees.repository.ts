import { likePattern } from '../platform/database/like';

/**
 * The people in whose search text every token stands, as a condition on the row `r` of returnee. Row-level security keeps
 * LIKE from the trigram index; the function of migration 0010 asks for the same offices and may use it.
 */
export function isFound(tokens: readonly string[], bind: (value: unknown) => string): string {
  return tokens.length === 0 ? 'true' : `r.id in (select returnees_found(${bind(tokens.map(likePattern))}::text[]))`;
}
