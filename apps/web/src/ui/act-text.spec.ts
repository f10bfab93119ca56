import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticeTopics, quietActs } from '@tendesh/domain/notices/notice-table';
import { textsOf } from '../../test/language-files';

const api = join(__dirname, '../../../api/src');
/** The acts that the API writes into the audit with their noun and name in one place. */
const audited = readdirSync(api, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...readFileSync(join(api, name), 'utf8').matchAll(/audit\(\{([^;]*?)\}\);/g)])
  .flatMap(([, entry = '']) => {
    const [noun, act] = [/noun: '(\w+)'/.exec(entry)?.[1], /act: '(\w+)'/.exec(entry)?.[1]];
    return noun === undefined || act === undefined ? [] : [`${noun}.${act}`];
  });

it('finds the acts of the API', () => {
  expect(audited).toEqual(expect.arrayContaining(['returnee.registered', 'application.started', 'document.voided']));
});

it('every act has words for the timeline of its case or for the page of the auditor', () => {
  const acts = [...audited, ...noticeTopics, ...Object.values(quietActs).flat()];
  const known = (act: string) => ['cases', 'audit'].some((file) => textsOf.en[`${file}:did.${act}`] !== undefined);
  expect(acts.filter((act) => !known(act))).toEqual([]);
});
