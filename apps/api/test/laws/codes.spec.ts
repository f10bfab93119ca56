import 'reflect-metadata';
import { globSync, readFileSync } from 'node:fs';
import { correctionGroups } from '@tendesh/domain/applications/corrections';
import { disbursementWays } from '@tendesh/contracts/awards/awards';
import { violationCodes } from '@tendesh/domain/problems/violation';
import { languages } from '@tendesh/domain/staff/roles';
import { problemCodes } from '../../src/platform/problems/problem';
import { startWorld } from '../support/world';

/** Acts of these nouns stand in no timeline of a case, nor does that somebody looked at it. */
const PROGRAMMES = ['programme', 'allocation', 'call', 'rule_set'];
const OUTSIDE_CASES = [
  ...PROGRAMMES,
  'return_reason',
  'delegation',
  'exchange_rate',
  'staff',
  'report',
  'mail',
  'complaint',
];

describe.each(languages)('in %s', (language) => {
  it.each([
    ['problem', 'problems', '', problemCodes],
    ['violation', 'problems', '', violationCodes],
    ['way of a disbursement', 'awards', 'way.', disbursementWays],
    ['group of corrections', 'applications', 'group.', correctionGroups],
  ] as const)('every %s that the API names has a sentence', (_, file, path, codes) => {
    expect(codes.filter((code) => textOf(language, file, path + code) === undefined)).toEqual([]);
  });

  it('every act that the code writes down has a sentence in the timeline', () => {
    expect(actsInCode().filter((act) => textOf(language, 'cases', `did.${act}`) === undefined)).toEqual([]);
  });
});

it('every act on the way of a case to its grant has a sentence', async () => {
  const world = await startWorld();
  await world.story.anApplication({ stage: 'disbursed' });
  const { rows } = await world.sql.query<{ act: string }>(
    `select distinct noun || '.' || act as act from audit_event where noun <> all ($1) and act <> 'viewed' order by act`,
    [OUTSIDE_CASES],
  );
  await world.stop();
  expect(rows.length).toBeGreaterThan(15);
  expect(rows.map(({ act }) => act).filter((act) => textOf('en', 'cases', `did.${act}`) === undefined)).toEqual([]);
}, 60_000);

function textOf(language: string, file: string, path: string): unknown {
  const texts: unknown = JSON.parse(readFileSync(`apps/web/src/i18n/${language}/${file}.json`, 'utf8'));
  return path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], texts);
}

/** Literal acts of `tx.audit({ noun: ..., act: ... })`; computed ones are met on the way of a case. */
function actsInCode(): string[] {
  const acts = globSync('apps/api/src/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/audit\(\{[^}]*?noun: '(\w+)'[^}]*?\bact: '(\w+)'/g)].map(
      ([, noun = '', act = '']) => ({ noun, act }),
    ),
  );
  return acts.filter(({ noun }) => !OUTSIDE_CASES.includes(noun)).map(({ noun, act }) => `${noun}.${act}`);
}
