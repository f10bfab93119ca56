import type { Printed } from './printed-anchor';
import type { Query } from './trail.repository';

/** Those of the printed anchors that the database does not hold, or holds with another hash. */
export async function differsFrom(query: Query, printed: readonly Printed[]): Promise<readonly Printed[]> {
  const rows = await query<Printed>(
    `select to_char(day, 'YYYY-MM-DD') as day, encode(hash, 'hex') as hash from audit_anchor where day = any ($1::date[])`,
    [printed.map(({ day }) => day)],
  );
  const standing = new Map(rows.map(({ day, hash }) => [day, hash]));
  return printed.filter(({ day, hash }) => standing.get(day) !== hash);
}
