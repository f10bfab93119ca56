import { globSync, readFileSync } from 'node:fs';
import { languages } from '../staff/roles';
import { livesIn, renderPermissions, renderTransitions, renderWords, wordsOf } from '../../../tools/render-tables';

const HOW = 'run `npm run docs:tables`';

describe('what the docs say', () => {
  it('of permissions is what the table says', () => {
    expect([HOW, readFileSync('docs/permissions.md', 'utf8')]).toEqual([HOW, renderPermissions()]);
  });

  it('of transitions is what the tables say', async () => {
    const files = globSync('libs/domain/**/*-transitions.ts').sort();
    const lives = await Promise.all(
      files.map(async (file) => livesIn(file, (await import(`../../../${file}`)) as Record<string, unknown>)),
    );
    expect(lives.flat().length).toBeGreaterThan(8);
    expect([HOW, readFileSync('docs/transitions.md', 'utf8')]).toEqual([HOW, renderTransitions(lives.flat())]);
  });

  it.each(languages)('in the summary of a case is what the screens say, in %s', (language) => {
    const { file, from } = wordsOf(language);
    const [cases, terms] = from.map((one) => readFileSync(one, 'utf8'));
    expect([HOW, readFileSync(file, 'utf8')]).toEqual([HOW, renderWords(cases ?? '', terms ?? '')]);
  });
});
