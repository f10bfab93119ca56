import type { VerificationReport } from '@tendesh/contracts/audit/verification';
import { readPrinted, Unreadable } from '../../src/platform/audit/printed-anchor';
import { differsFrom } from '../../src/platform/audit/printed-anchor.repository';
import { sentenceOf } from '../../src/platform/audit/report-sentence';
import { anchorDays, verified } from '../support/audit';
import { START, startWorld } from '../support/world';

const HASH = 'ab'.repeat(32);
const report: VerificationReport = {
  ...{ events: 100, chains: 7, words: 3, erased: 1, anchors: 2, firstBroken: null },
  lastAnchor: { day: '2026-03-01', hash: HASH },
};

describe('a verification in the terminal', () => {
  it('says that nothing is broken, and the last anchor', () => {
    const said = sentenceOf(report, 2);
    expect(said).toContain('Unbroken: 100 events in 7 chains and 2 anchors, 2.0 s (50 events/s).');
    expect(said).toContain(`the last anchor is 2026-03-01 ${HASH}`);
  });

  it('names the first broken row', () => {
    const firstBroken = { kind: 'missing' as const, chainId: 'case', sequence: 5, eventId: null, day: null };
    expect(sentenceOf({ ...report, firstBroken }, 1)).toBe('BROKEN: a row is missing (chain case, sequence 5).');
    const anchor = { kind: 'anchor_changed' as const, chainId: null, sequence: null, eventId: null, day: '2026-03-01' };
    expect(sentenceOf({ ...report, firstBroken: anchor }, 1)).toBe(
      'BROKEN: an anchor is not as it was made (anchor of 2026-03-01).',
    );
  });

  it('reads a printed anchor, and nothing else', () => {
    expect(readPrinted(`2026-03-01=${HASH.toUpperCase()}`)).toEqual({ day: '2026-03-01', hash: HASH });
    expect(() => readPrinted('yesterday')).toThrow(Unreadable);
  });

  it('tells a printed anchor from one that was made anew afterwards, and from one that is gone', async () => {
    const world = await startWorld();
    world.clock.set(new Date(START.getTime() + 86_400_000));
    await anchorDays(world);
    const query = async <Row>(text: string, params: readonly unknown[] = []) =>
      (await world.sql.query(text, [...params])).rows as Row[];
    const { lastAnchor } = await verified(world);
    const standing = lastAnchor ?? { day: '', hash: '' };
    const others = [
      { day: standing.day, hash: HASH },
      { day: '2026-02-01', hash: HASH },
    ];
    expect(await differsFrom(query, [standing, ...others])).toEqual(others);
    await world.stop();
  });
});
