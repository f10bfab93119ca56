import { globSync, readFileSync } from 'node:fs';
import { isNoticeTopic, noticeTopics, quietActs } from '@tendesh/domain/notices/notice-table';

describe('every act that the code writes down', () => {
  it('is told to somebody, or is quiet for a reason', () => {
    const quiet = Object.values(quietActs).flat();
    expect(actsInCode().filter((act) => !isNoticeTopic(act) && !quiet.includes(act))).toEqual([]);
  });

  it('is one that exists: no notice is about an act that nobody does', () => {
    const known = actsInCode();
    expect(noticeTopics.filter((topic) => !known.includes(topic))).toEqual([]);
  });
});

/** Literal acts in the code, and those that a timeline or the trail has words for (see codes.spec); a read is none. */
function actsInCode(): string[] {
  const literal = globSync('apps/api/src/**/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\{[^{}]*?noun: '(\w+)'[^{}]*?\bact: '(\w+)'/g)].map(
      ([, noun = '', act = '']) => `${noun}.${act}`,
    ),
  );
  const all = [...literal, ...['cases', 'audit'].flatMap(toldIn)];
  return [...new Set(all)].filter((act) => !act.endsWith('.viewed'));
}

function toldIn(file: string): string[] {
  const { did } = JSON.parse(readFileSync(`apps/web/src/i18n/en/${file}.json`, 'utf8')) as {
    did: Record<string, Record<string, string> | string>;
  };
  return Object.entries(did).flatMap(([noun, acts]) =>
    typeof acts === 'string' ? [] : Object.keys(acts).map((act) => `${noun}.${act}`),
  );
}
