/** `npm run docs:tables`: writes docs/permissions.md and docs/transitions.md from the tables of libs/domain. */
import { globSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// The libraries name their files without an ending.
registerHooks({
  resolve: (name, context, next) => next(/^\.\.?\/[^.]*$/.test(name) ? `${name}.ts` : name, context),
});
const { livesIn, renderPermissions, renderTransitions } = await import('./render-tables.ts');

const files = globSync('libs/domain/**/*-transitions.ts').sort();
const lives = await Promise.all(
  files.map(async (file) => livesIn(file, (await import(`../${file}`)) as Record<string, unknown>)),
);
writeFileSync('docs/permissions.md', renderPermissions());
writeFileSync('docs/transitions.md', renderTransitions(lives.flat()));
console.log('Wrote docs/permissions.md and docs/transitions.md.');
