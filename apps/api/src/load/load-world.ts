import type { Client } from 'pg';
import { DataSource } from 'typeorm';
import { demoPassword } from '@tendesh/testing/demo-logins';
import { syntheticCase } from '@tendesh/testing/synthetic-cases';
import { loadReference } from '../demo/reference.repository';
import { dataSourceOptions } from '../platform/database/database';
import { hashPassword } from '../staff/passwords';
import { Batch } from './batch';
import { writeCase } from './case-rows';
import { caseNumbers } from './case-numbers';
import { Chronicle } from './chronicle';
import { copyInto } from './copy.repository';
import { brokenInvariants } from './invariants.repository';
import { type Table, tables } from './tables';
import { markLoaded, raiseBudgets, settle, syntheticReturnees } from './world-state.repository';

/** Said as one sentence; the programme ends with it. */
export class LoadRefusal extends Error {}

export interface Load {
  /** The owner's connection, and its address. */
  readonly sql: Client;
  readonly databaseUrl: string;
  readonly returnees: number;
  /** The day as which the world stands, and the instant since which its staff work. */
  readonly now: Date;
  readonly tell?: (sentence: string) => void;
}

/** How many rows of each table were loaded, and how many invariants were counted afterwards. */
export interface Loaded {
  readonly rows: ReadonlyMap<Table, number>;
  readonly invariants: number;
}

const CASES_OF_A_BATCH = 2_000;
/** More than the awards of a returnee cost on the average of all. */
const BUDGET_OF_A_RETURNEE = 2_000_000;

/**
 * Brings a database to so many synthetic returnees: batch by batch, each a transaction of COPY statements under all
 * constraints, keys and triggers. A database that holds anything not invented is refused; a smaller synthetic world goes on
 * where it stopped. Papers are rows without a file behind them.
 */
export async function loadWorld(load: Load): Promise<Loaded> {
  const { sql, returnees, tell = () => undefined } = load;
  const state = await syntheticReturnees(sql);
  if (state === null) throw new LoadRefusal('This database holds more than an invented world: nothing was loaded.');
  if (state.isEmpty) await loadPeople(load);
  const rows = new Map<Table, number>();
  for (let from = state.loaded + 1; from <= returnees; from += CASES_OF_A_BATCH) {
    const to = Math.min(from + CASES_OF_A_BATCH - 1, returnees);
    await inTransaction(sql, () => loadBatch(load, { from, to }, rows));
    if (to === returnees || to % (10 * CASES_OF_A_BATCH) === 0) tell(`${to} of ${returnees} returnees`);
  }
  await settle(sql);
  return { rows, invariants: await check(sql) };
}

async function loadPeople({ databaseUrl, now }: Load): Promise<void> {
  const passwordHash = await hashPassword(demoPassword);
  const source = await new DataSource({ ...dataSourceOptions(databaseUrl, 1), extra: {} }).initialize();
  await source.transaction((manager) => loadReference(manager, passwordHash, now));
  await source.destroy();
}

async function loadBatch(
  { sql, returnees, now }: Load,
  { from, to }: { from: number; to: number },
  rows: Map<Table, number>,
): Promise<void> {
  const today = now.toISOString().slice(0, 10);
  const cases = Array.from({ length: to - from + 1 }, (_, index) => syntheticCase(from + index, returnees, today));
  const numbers = await caseNumbers(sql, cases);
  await raiseBudgets(sql, cases.length * BUDGET_OF_A_RETURNEE);
  const batch = new Batch();
  for (const [index, one] of cases.entries()) writeCase(new Chronicle(batch, one), numbers[index] ?? '');
  for (const table of tables) {
    const { count, ...lines } = batch.of(table);
    if (count > 0) await copyInto(sql, table, lines);
    rows.set(table, (rows.get(table) ?? 0) + count);
  }
  await markLoaded(sql, to);
}

async function inTransaction(sql: Client, work: () => Promise<void>): Promise<void> {
  await sql.query('begin');
  try {
    await work();
    await sql.query('commit');
  } catch (error) {
    await sql.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function check(sql: Client): Promise<number> {
  const { checked, broken } = await brokenInvariants(sql);
  if (broken.length === 0) return checked;
  const sentences = broken.map(({ sentence, rows }) => `not true in ${rows} rows: ${sentence}`);
  throw new LoadRefusal(`The world that was loaded does not hold together: ${sentences.join('; ')}.`);
}
