import type { Client } from 'pg';
import { stableId } from '@tendesh/testing/stable-id';
import { lookAtPicture } from '../platform/files/look-at-picture';
import { type Change, changes } from './radar-changes';
import { keep, lookUp } from './radar.repository';
import { type Original, photo, receipt } from './radar-set';

/** Of how many that were asked for how many were found, and what was found besides. */
export interface Found {
  asked: number;
  right: number;
  wrong: number;
}

export interface PrecisionRow {
  readonly change: string;
  readonly isRequired: boolean;
  readonly photo: Found;
  readonly receipt: Found;
}

/** Keeps pictures, changes each in every way, looks for it, and looks for pictures that were never kept. */
export async function measurePrecision(
  sql: Client,
  { photos, receipts, strangers }: { photos: number; receipts: number; strangers: number },
): Promise<PrecisionRow[]> {
  const originals = [...(await drawn(photos, photo)), ...(await drawn(receipts, receipt))];
  for (const { name, png } of originals) await keep(sql, stableId(name), await lookAtPicture(png));
  const rows: PrecisionRow[] = [];
  for (const change of changes) rows.push(await askedFor(sql, change, originals));
  const unknown = [
    ...(await drawn(strangers, (seed) => photo(seed + 1_000_000))),
    ...(await drawn(strangers, (seed) => receipt(seed + 4_000_000))),
  ];
  rows.push(await askedFor(sql, { name: 'never seen before', isRequired: false, apply: (png) => Promise.resolve(png) }, unknown));
  return rows;
}

async function askedFor(sql: Client, change: Change, originals: readonly Original[]): Promise<PrecisionRow> {
  const [ofPhotos, ofReceipts] = [nothing(), nothing()];
  for (const [seed, { name, sort, png }] of originals.entries()) {
    const picture = await lookAtPicture(await change.apply(png, seed));
    const ids = picture === null ? [] : await lookUp(sql, picture);
    const found = sort === 'photo' ? ofPhotos : ofReceipts;
    found.asked += 1;
    found.right += ids.filter((id) => id === stableId(name)).length;
    found.wrong += ids.filter((id) => id !== stableId(name)).length;
  }
  return { change: change.name, isRequired: change.isRequired, photo: ofPhotos, receipt: ofReceipts };
}

async function drawn(count: number, draw: (seed: number) => Promise<Original>): Promise<Original[]> {
  const found: Original[] = [];
  for (let seed = 0; seed < count; seed += 1) found.push(await draw(seed));
  return found;
}

function nothing(): Found {
  return { asked: 0, right: 0, wrong: 0 };
}
