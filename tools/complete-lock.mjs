// `node tools/complete-lock.mjs`, after packages were added: names in package-lock.json the optional packages of other
// platforms that npm left out because the registry in use did not answer for them. Without them `npm ci` refuses the
// lock file everywhere, even on the platforms that need none of them.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = {
  win32: 'win32',
  windows: 'win32',
  darwin: 'darwin',
  linux: 'linux',
  freebsd: 'freebsd',
  android: 'android',
  openharmony: 'openharmony',
};
const processors = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32'];

const wanted = Object.entries(lock.packages).flatMap(([place, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies).map(([name, range]) => ({
    place,
    name,
    version: range.replace(/^[\^~]/, ''),
    dev,
  })),
);
const missing = wanted.filter(
  ({ place, name }) => !placesSeenFrom(place).some((folder) => lock.packages[folder + name]),
);

for (const { name, version, dev } of missing) {
  lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
  console.log(`named ${name} ${version}`);
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`);

/** Node's way of looking: in the package's own folder, then in each one above it. */
function placesSeenFrom(place) {
  const parents = place
    .split('/node_modules/')
    .map((_, index, parts) => parts.slice(0, index + 1).join('/node_modules/'));
  return ['node_modules/', ...parents.filter(Boolean).map((parent) => `${parent}/node_modules/`)];
}

/** Such packages carry their platform in their name: @swc/core-linux-x64-musl. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const os = words.map((word) => systems[word]).find(Boolean);
  const cpu = words.find((word) => processors.includes(word));
  const libc = os === 'linux' && { gnu: 'glibc', musl: 'musl' }[words.at(-1)];
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}
