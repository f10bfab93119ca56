import { createHash } from 'node:crypto';
import type { ChainHead } from './case-trail.repository';
import type { FileOfCase } from './files-of-case';
import type { Entry } from './zip';

export interface Summed {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface Made {
  readonly number: string;
  readonly purpose: string;
  readonly language: string;
  readonly madeAt: Date;
  readonly madeBy: string;
  /** The end of the audit chain of the case, which is this very export. */
  readonly chain: ChainHead;
  readonly entries: readonly Summed[];
  /** Papers of which the server has only the row. */
  readonly lost: readonly FileOfCase[];
}

/** What the file holds, for machines. */
export function manifestOf({ number, lost, entries, ...made }: Made): Buffer {
  const missing = lost.map(({ name, sha256 }) => ({ name, sha256: sha256.toString('hex') }));
  return Buffer.from(`${JSON.stringify({ case: number, ...made, entries, missing }, null, 2)}\n`);
}

export function summed({ name, content }: Entry): Summed {
  if (!Buffer.isBuffer(content)) throw new Error('Only what is in memory is summed here');
  return { name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/** As `sha256sum --check` reads it. */
export function sumsOf(entries: readonly Summed[]): string {
  return entries.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

export function readme(number: string): string {
  return [
    `Case ${number}: everything that Tendesh holds about it.`,
    '',
    'summary.pdf     to be read by people',
    'case.json       everything, for machines; money in minor units',
    'files/          the papers in the order in which they were uploaded; voided ones are marked',
    'letters/        what was written to the applicant, in the language of each letter',
    'minutes/        what committees said about this case, taken from their minutes; other cases are left out',
    'manifest.json   who made this file, what for, the hash of each part, and the end of the audit chain of the case',
    'SHA256SUMS      the same hashes, to be checked:',
    '',
    '    sha256sum --check SHA256SUMS            (Linux)',
    '    shasum -a 256 --check SHA256SUMS        (macOS)',
    '',
    'This file holds personal data. Use it for the purpose in manifest.json only, and delete it when that is done.',
    '',
  ].join('\n');
}
