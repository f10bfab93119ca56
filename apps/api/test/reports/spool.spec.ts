import { readdir, readlink } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { spool } from '../../src/platform/files/spool';

const openFiles = async () => {
  const names = await readdir('/proc/self/fd');
  const paths = await Promise.all(names.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => '')));
  return paths.filter((path) => path.includes('tendesh-') && path.endsWith('(deleted)')).length;
};

describe('spooling a file', () => {
  it('gives back what was written', async () => {
    expect(await text(await spool(Readable.from(['Тең', 'деш'])))).toBe('Теңдеш');
  });

  it('fails as its source fails', async () => {
    const broken = new Readable({ read: () => broken.destroy(new Error('the query was cancelled')) });
    await expect(spool(broken)).rejects.toThrow('the query was cancelled');
  });

  (process.platform === 'linux' ? it : it.skip)('leaves no open file behind, read to its end or given up', async () => {
    await text(await spool(Readable.from(['a'])));
    const given = await spool(Readable.from(['b']));
    await new Promise((resolve) => given.once('close', resolve).destroy());
    const broken = new Readable({ read: () => broken.destroy(new Error('cancelled')) });
    await spool(broken).catch(() => undefined);
    expect(await openFiles()).toBe(0);
  });
});
