import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { v4 as uuidv4 } from 'uuid';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.token';
import { isRehearsed } from '../context/request-context';

/**
 * Files below the data folder, outside the web root, named by their content: `ab/cdef...` of the SHA-256. The same
 * content is stored once; nothing is ever overwritten.
 */
@Injectable()
export class DocumentStore {
  private readonly root: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.root = join(config.dataDir, 'documents');
  }

  /** Keeps the content and returns its SHA-256. A crash leaves at most an unnamed temporary file. */
  async put(content: Buffer): Promise<Buffer> {
    const sha256 = createHash('sha256').update(content).digest();
    const path = this.pathOf(sha256);
    if (isRehearsed() || (await exists(path))) return sha256;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const temporary = `${path}.${uuidv4()}`;
    try {
      await writeFile(temporary, content, { mode: 0o600, flush: true });
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return sha256;
  }

  has(sha256: Buffer): Promise<boolean> {
    return exists(this.pathOf(sha256));
  }

  read(sha256: Buffer): ReadStream {
    return createReadStream(this.pathOf(sha256));
  }

  private pathOf(sha256: Buffer): string {
    const name = sha256.toString('hex');
    return join(this.root, name.slice(0, 2), name.slice(2));
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
