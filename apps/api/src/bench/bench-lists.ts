import type { Client } from '../demo/client';
import { type List, myWork, readers, workers } from './lists';
import { measure, type Timing } from './measure';
import { DRAFTER, draftToReplay, readings } from './readings';

/** A row of the report: a list, and what each reader waited for it; null where the reader may not open it. */
export interface BenchRow {
  readonly list: List;
  readonly timings: readonly (Timing | null)[];
}

export interface Bench {
  readonly as: (name: string) => Promise<Client>;
}

/** Measures every list for every reader, from the request to the last byte of the answer, one request at a time. */
export async function benchLists(lists: readonly List[], { as }: Bench): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const list of lists) {
    const timings: (Timing | null)[] = [];
    for (const { name } of readers) timings.push(await timing(await as(name), list));
    rows.push({ list, timings });
  }
  return rows;
}

export async function benchMyWork({ as }: Bench): Promise<{ role: string; timing: Timing | null }[]> {
  const rows: { role: string; timing: Timing | null }[] = [];
  for (const { scope: role, name } of workers) rows.push({ role, timing: await timing(await as(name), myWork) });
  return rows;
}

export async function benchReadings({ as }: Bench): Promise<{ name: string; timing: Timing | null }[]> {
  const rows: { name: string; timing: Timing | null }[] = [];
  for (const { by, ...list } of readings(await draftToReplay(await as(DRAFTER))))
    rows.push({ name: list.name, timing: await timing(await as(by), list) });
  return rows;
}

async function timing(client: Client, list: List): Promise<Timing | null> {
  const { status } = await client.get(list.path);
  if (status === FORBIDDEN) return null;
  if (status >= 400) throw new Error(`${list.name} answered ${status}: ${list.path}`);
  return measure(() => client.get(list.path));
}

const FORBIDDEN = 403;
