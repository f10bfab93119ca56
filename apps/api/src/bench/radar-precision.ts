import type { Client } from 'pg';
import { stableId } from '@tendesh/testing/stable-id';
import { lookAtPicture } from '../platform/files/look-at-picture';
import { type Change, changes } from './radar-changes';
import { keep, lookUp } from './radar.repository';
import { type Original, original, type Sort, sorts } from './radar-set';

/** Of how many that were asked for how many were found, and what was found besides. */
export interface Found {
  asked: number;
  right: number;
  wrong: number;
}

export interface PrecisionRow {
  readonly change: string;
  readonly isRequired: boolean;
  readonly found: Readonly<Record<Sort, Found>>;
}

export type HowMany = Readonly<Record<Sort, number>>;

/** Tills and workshops of their own: nothing of them is kept. */
const FIRST_STRANGER = 4_000_000;
const strange: Change = { name: 'never seen before', isRequired: false, apply: (png) => Promise.resolve(png) };

/** Keeps pictures, changes each in every way, looks for it, and looks for pictures that were never kept. */
export async function measurePrecision(sql: Client, originals: HowMany, strangers: HowMany): Promise<PrecisionRow[]> {
  for await (const { name, png } of drawn(originals, 0)) await keep(sql, stableId(name), await lookAtPicture(png));
  return [
    ...(await askedFor(sql, changes, drawn(originals, 0))),
    ...(await askedFor(sql, [strange], drawn(strangers, FIRST_STRANGER))),
  ];
}

async function askedFor(
  sql: Client,
  asked: readonly Change[],
  pictures: AsyncIterable<Original>,
): Promise<PrecisionRow[]> {
  const rows = asked.map((change) => ({ change, found: { photo: nothing(), scan: nothing(), snapshot: nothing() } }));
  let seed = 0;
  for await (const { name, sort, png } of pictures) {
    seed += 1;
    for (const { change, found } of rows)
      count(found[sort], await foundFor(sql, await change.apply(png, seed)), stableId(name));
  }
  return rows.map(({ change: { name: change, isRequired }, found }) => ({ change, isRequired, found }));
}

async function foundFor(sql: Client, content: Buffer): Promise<string[]> {
  const picture = await lookAtPicture(content);
  return picture === null ? [] : lookUp(sql, picture);
}

function count(found: Found, ids: readonly string[], own: string): void {
  found.asked += 1;
  found.right += ids.filter((id) => id === own).length;
  found.wrong += ids.filter((id) => id !== own).length;
}

/** One after another, and drawn again for each round: hundreds of pictures would fill the memory. */
async function* drawn(howMany: HowMany, first: number): AsyncIterable<Original> {
  for (const sort of sorts)
    for (let seed = first; seed < first + howMany[sort]; seed += 1) yield await original(sort, seed);
}

function nothing(): Found {
  return { asked: 0, right: 0, wrong: 0 };
}
