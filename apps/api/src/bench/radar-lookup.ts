import type { Client } from 'pg';
import type { Fingerprint } from '@tendesh/domain/radar/fingerprint';
import { lookAtPicture } from '../platform/files/look-at-picture';
import { addChance, addPapersLike, keep, lookUp, settle } from './radar.repository';
import { original, type Sort } from './radar-set';
import { stableId } from '@tendesh/testing/stable-id';

export interface LookupRow {
  readonly name: string;
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly found: number;
}

const ASKED = 50;
const OF_ONE_FORM = 1_000;

/** How long one upload waits for the comparison with `pictures` others: photos, receipts, and receipts of a common form. */
export async function measureLookup(sql: Client, pictures: number): Promise<{ rows: LookupRow[]; kept: number }> {
  const photos = await looked('photo');
  const receipts = await looked('scan');
  for (const [index, picture] of [...photos, ...receipts].entries())
    await keep(sql, stableId(`kept ${index}`), picture);
  await addChance(sql, pictures);
  const common = receipts[0];
  if (common !== undefined) await addPapersLike(sql, common, OF_ONE_FORM);
  const kept = await settle(sql);
  return {
    kept,
    rows: [
      await timed(sql, 'a photo', photos),
      await timed(sql, 'a receipt', receipts),
      await timed(
        sql,
        `a receipt of a form that ${OF_ONE_FORM} others share`,
        common === undefined ? [] : Array.from({ length: 20 }, () => common),
      ),
    ],
  };
}

async function looked(sort: Sort): Promise<Fingerprint[]> {
  const found: Fingerprint[] = [];
  for (let seed = 0; found.length < ASKED && seed < ASKED * 2; seed += 1) {
    const picture = await lookAtPicture((await original(sort, seed)).png);
    if (picture !== null) found.push(picture);
  }
  return found;
}

async function timed(sql: Client, name: string, pictures: readonly Fingerprint[]): Promise<LookupRow> {
  const times: number[] = [];
  let found = 0;
  for (const picture of [...pictures.slice(0, 3), ...pictures]) {
    const start = performance.now();
    found = (await lookUp(sql, picture)).length;
    times.push(performance.now() - start);
  }
  const sorted = times.slice(3).sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { name, medianMs: at(0.5), p95Ms: at(0.95), found };
}
