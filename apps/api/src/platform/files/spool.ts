import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { v4 as uuidv4 } from 'uuid';

/**
 * The whole content, to be read from its beginning. It waits in a temporary file whose name is gone before the first
 * byte is written: nothing stays on disk, whatever happens next.
 */
export async function spool(content: Readable): Promise<Readable> {
  const path = join(tmpdir(), `tendesh-${uuidv4()}`);
  try {
    const file = await open(path, 'wx+', 0o600);
    try {
      await rm(path);
      await file.writeFile(content);
      return file.createReadStream({ start: 0 });
    } catch (error) {
      await file.close();
      throw error;
    }
  } catch (error) {
    // Nobody will read the rest: whatever makes it may stop.
    content.destroy();
    throw error;
  }
}
