import type { Transaction } from './transaction';

const AT_ONCE = 500;

/**
 * All rows of a statement, one by one, a batch in memory at a time. The cursor belongs to PostgreSQL and ends with the
 * transaction: whoever stops early leaves nothing on the connection, which goes back to the pool.
 */
export async function* rowsInTurn<Row>(tx: Transaction, sql: string, params: readonly unknown[]): AsyncGenerator<Row> {
  // Every row will be read, so the plan need not hurry to the first.
  await tx.rows('set local cursor_tuple_fraction = 1');
  await tx.rows(`declare in_turn no scroll cursor for ${sql}`, params);
  for (;;) {
    const rows = await tx.rows<Row>(`fetch ${AT_ONCE} from in_turn`);
    yield* rows;
    if (rows.length < AT_ONCE) break;
  }
  await tx.rows('close in_turn');
}
