import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf } from '../../test/language-files';

const api = join(__dirname, '../../../api/src');
/** What is audited apart from any case. */
const elsewhere = [
  ...[
    'exchange_rate',
    'staff',
    'report',
    'programme',
    'call',
    'rule_set',
    'allocation',
    'session',
    'mail',
    'delegation',
  ],
  'complaint',
];

/** The acts that the API writes into the audit with their noun and name in one place. */
const audited = readdirSync(api, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...readFileSync(join(api, name), 'utf8').matchAll(/audit\(\{([^;]*?)\}\);/g)])
  .flatMap(([, entry = '']) => {
    const [noun, act] = [/noun: '(\w+)'/.exec(entry)?.[1], /act: '(\w+)'/.exec(entry)?.[1]];
    return noun === undefined || act === undefined || elsewhere.includes(noun) ? [] : [`${noun}.${act}`];
  });

it('finds the acts of the API', () => {
  expect(audited).toEqual(expect.arrayContaining(['returnee.registered', 'application.started', 'document.voided']));
});

it('every act on a case has words for its timeline', () => {
  const known = (act: string) => act.endsWith('.viewed') || textsOf.en[`cases:did.${act}`] !== undefined;
  expect(audited.filter((act) => !known(act))).toEqual([]);
});
