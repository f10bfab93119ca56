import type { Readable } from 'node:stream';
import { PassThrough } from 'node:stream';
import { ZipFile } from 'yazl';

/** A part of a ZIP file: its bytes, or where they are read from when its turn comes. */
export interface Entry {
  readonly name: string;
  readonly content: Buffer | (() => Readable);
}

/** A ZIP file of these entries in their order, while it is made: no more than one of them is open at a time. */
export function zipOf(entries: readonly Entry[], mtime: Date): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  const fail = (error: unknown) => void out.destroy(error instanceof Error ? error : new Error(String(error)));
  zip.on('error', fail);
  for (const { name, content } of entries)
    if (Buffer.isBuffer(content)) zip.addBuffer(content, name, { mtime });
    else
      zip.addReadStreamLazy(name, { mtime, compress: false }, (give) => {
        const stream = content().once('error', fail);
        give(null, stream);
      });
  zip.end();
  zip.outputStream.pipe(out);
  return out;
}
