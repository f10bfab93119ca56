/**
 * `npm run docs:tables`: writes docs/permissions.md and docs/transitions.md from the tables of libs/domain, and the words of
 * the summary of a case from the texts of the screens.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

// The libraries name their files without an ending.
registerHooks({
  resolve: (name, context, next) => next(/^\.\.?\/[^.]*$/.test(name) ? `${name}.ts` : name, context),
});
const { livesIn, renderPermissions, renderTransitions, renderWords, wordsOf } = await import('./render-tables.ts');

const files = globSync('libs/domain/**/*-transitions.ts').sort();
const lives = await Promise.all(
  files.map(async (file) => livesIn(file, (await import(`../${file}`)) as Record<string, unknown>)),
);
writeFileSync('docs/permissions.md', renderPermissions());
writeFileSync('docs/transitions.md', renderTransitions(lives.flat()));
for (const { file, from } of ['en', 'ru', 'ky', 'tg'].map(wordsOf)) {
  const [cases, terms] = from.map((one) => readFileSync(one, 'utf8'));
  writeFileSync(file, renderWords(cases ?? '', terms ?? ''));
}
console.log('Wrote docs/permissions.md, docs/transitions.md and the words of the summary of a case.');
