// The door of every npm script: it runs on Node 20.19 with nothing installed, installs what the lock file names, and
// hands over to tools/<command>.ts on the pinned Node 24 (which strips types by itself).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const [command, ...args] = process.argv.slice(2);

if (!command || !existsSync(join(root, 'tools', `${command}.ts`)))
  leave(`There is no command "${command ?? ''}" in tools.`);
if (!isInstalled()) install();

const node = pinnedNode();
const child = spawn(
  node,
  [
    '--disable-warning=ExperimentalWarning',
    '--import',
    './tools/leave-with-parent.mjs',
    `tools/${command}.ts`,
    ...args,
  ],
  { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env: { ...process.env, PATH: pathWithTools() } },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));

/** npm writes what it installed beside the packages, as its last step: an interrupted installation has no such file. */
function isInstalled() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([place, { version, optional }]) => {
    if (place === '') return true;
    return installed[place] ? installed[place].version === version : optional === true;
  });
}

function install() {
  console.log('Installing the packages of package-lock.json (about a minute, longer where nothing is cached) ...');
  const started = Date.now();
  // The system's npm may run on Node 20 while some packages ask for the pinned 24: those warnings would mislead.
  const flags = ['ci', '--loglevel=error', '--no-fund', '--no-audit'];
  const npm = process.env.npm_execpath?.endsWith('.js')
    ? { file: process.execPath, args: [process.env.npm_execpath, ...flags] }
    : { file: 'npm', args: flags };
  const { status } = spawnSync(npm.file, npm.args, {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) leave('npm could not install the packages; its message stands above.');
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function pinnedNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const pinned = join(root, 'node_modules', '.bin', 'node');
  if (existsSync(pinned)) return pinned;
  return leave(`Tendesh brings no Node 24 for ${process.platform} ${process.arch}: install Node 24 and try again.`);
}

/** So that whatever the tools start finds the same Node and the tools of node_modules first. */
function pathWithTools() {
  return [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
}

function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}
