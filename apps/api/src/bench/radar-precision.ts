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

const untouched: Change = { name: 'never seen before', isRequired: false, apply: (png) => Promise.resolve(png) };
/** Tills and workshops of their own: nothing of them is kept. */
const FIRST_STRANGER = 4_000_000;

/** Keeps pictures, changes each in every way, looks for it, and looks for pictures that were never kept. */
export async function measurePrecision(sql: Client, originals: HowMany, strangers: HowMany): Promise<PrecisionRow[]> {
  for await (const { name, png } of drawn(originals, 0)) await keep(sql, stableId(name), await lookAtPicture(png));
  const rows: PrecisionRow[] = [];
  for (const change of changes) rows.push(await askedFor(sql, change, drawn(originals, 0)));
  rows.push(await askedFor(sql, untouched, drawn(strangers, FIRST_STRANGER)));
  return rows;
}

async function askedFor(sql: Client, change: Change, pictures: AsyncIterable<Original>): Promise<PrecisionRow> {
  const found = { photo: nothing(), scan: nothing(), snapshot: nothing() };
  let seed = 0;
  for await (const { name, sort, png } of pictures) {
    const picture = await lookAtPicture(await change.apply(png, (seed += 1)));
    const ids = picture === null ? [] : await lookUp(sql, picture);
    found[sort].asked += 1;
    found[sort].right += ids.filter((id) => id === stableId(name)).length;
    found[sort].wrong += ids.filter((id) => id !== stableId(name)).length;
  }
  return { change: change.name, isRequired: change.isRequired, found };
}

/** Drawn again each time: hundreds of pictures would fill the memory. */
async function* drawn(howMany: HowMany, first: number): AsyncIterable<Original> {
  for (const sort of sorts)
    for (let seed = first; seed < first + howMany[sort]; seed += 1) yield await original(sort, seed);
}

function nothing(): Found {
  return { asked: 0, right: 0, wrong: 0 };
}
