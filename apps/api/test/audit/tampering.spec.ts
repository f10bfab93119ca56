import fc from 'fast-check';
import { holdsForEach } from '@tendesh/domain/proof/property';
import { cast } from '../../src/demo/story';
import { anchorDays, verified } from '../support/audit';
import { START, startWorld, type World } from '../support/world';

interface Event {
  readonly id: string;
  readonly chain: string;
  readonly sequence: number;
  readonly length: number;
  readonly hasWords: boolean;
}

/** An act of somebody who may write anything: its statement, and what must be named as broken first. */
interface Tampering {
  readonly does: string;
  readonly sql: (event: Event) => string;
  readonly named: (event: Event) => object;
}

const other: Readonly<Record<string, string>> = {
  id: `'00000000-0000-7000-8000-00000000dead'`,
  at: `at + interval '1 microsecond'`,
  staff_id: `case when staff_id is null then id end`,
  office_id: `case when office_id is null then id end`,
  case_id: `case when case_id is null then id end`,
  noun: `noun || 's'`,
  noun_id: `'00000000-0000-7000-8000-00000000dead'`,
  act: `act || '_not'`,
  detail: `detail || '{"amountMinor": 1}'`,
  text_hash: `coalesce(sha256(text_hash), '')`,
  previous_hash: `sha256(previous_hash)`,
  hash: `sha256(hash)`,
};
const forged = `hash = audit_hash(previous_hash, audit_link(chain_id, sequence, id, at, staff_id, office_id, case_id, noun,
  noun_id, act, detail, text_hash))`;
const at = (kind: string, chainId: string, sequence: number) => ({ kind, chainId, sequence });
const here = (kind: string) => (one: Event) => at(kind, one.chain, one.sequence);

const tamperings: readonly Tampering[] = [
  ...Object.entries(other).map(([column, value]) => ({
    does: `changes ${column}`,
    sql: ({ id }: Event) => `update audit_event set ${column} = ${value} where id = '${id}'`,
    named: here('changed'),
  })),
  {
    does: 'deletes a row',
    sql: ({ id }) => `delete from audit_event where id = '${id}'`,
    named: here('missing'),
  },
  {
    does: 'deletes a row and closes the gap',
    sql: ({ id, chain, sequence }) => `delete from audit_event where id = '${id}';
      update audit_event set sequence = -sequence where chain_id = '${chain}' and sequence > ${sequence};
      update audit_event set sequence = -sequence - 1 where chain_id = '${chain}' and sequence < 0`,
    named: (one) => here(one.sequence === one.length ? 'missing' : 'changed')(one),
  },
  {
    does: 'adds a row behind the last',
    sql: ({ id, length }) => `insert into audit_event select (jsonb_populate_record(e, jsonb_build_object('id',
      gen_random_uuid(), 'sequence', ${length + 1}))).* from audit_event e where id = '${id}'`,
    named: ({ chain, length }) => ({ ...at('changed', chain, length + 1) }),
  },
  {
    does: 'puts two rows in the other order',
    sql: ({ chain, sequence, length }) => {
      const [one, next] = sequence < length ? [sequence, sequence + 1] : [sequence - 1, sequence];
      return `update audit_event set sequence = -sequence where chain_id = '${chain}' and sequence in (${one}, ${next});
        update audit_event set sequence = ${one + next} + sequence where chain_id = '${chain}' and sequence < 0`;
    },
    named: ({ chain, sequence, length }) => at('changed', chain, sequence < length ? sequence : sequence - 1),
  },
  {
    does: 'writes a row anew with a hash that fits it',
    sql: ({ id }) => `update audit_event set detail = '{"amountMinor": 1}', act = 'approved' where id = '${id}';
      update audit_event set ${forged} where id = '${id}'`,
    named: (one) => here(one.sequence === one.length ? 'head_changed' : 'changed')(one),
  },
  {
    does: 'cuts the tail off and mends the head',
    sql: ({ chain, sequence }) => `delete from audit_event where chain_id = '${chain}' and sequence >= ${sequence};
      delete from audit_chain where chain_id = '${chain}' and ${sequence} = 1;
      update audit_chain set length = ${sequence} - 1, hash = (select hash from audit_event where chain_id = '${chain}'
        and sequence = ${sequence} - 1) where chain_id = '${chain}'`,
    named: here('truncated'),
  },
  {
    does: 'changes the words',
    sql: ({ id }) => `update audit_text set text = text || '.' where event_id = '${id}';
      insert into audit_text (event_id, text) values ('${id}', 'Never said') on conflict do nothing`,
    named: here('words_changed'),
  },
  {
    does: 'lengthens the head',
    sql: ({ chain }) => `update audit_chain set length = length + 1 where chain_id = '${chain}'`,
    named: ({ chain, length }) => at('missing', chain, length + 1),
  },
  {
    does: 'changes the hash of the head',
    sql: ({ chain }) => `update audit_chain set hash = sha256(hash) where chain_id = '${chain}'`,
    named: ({ chain, length }) => at('head_changed', chain, length),
  },
  {
    does: 'deletes the head',
    sql: ({ chain }) => `delete from audit_chain where chain_id = '${chain}'`,
    named: ({ chain }) => at('inserted', chain, 1),
  },
  {
    does: 'deletes a chain but for its head',
    sql: ({ chain }) => `delete from audit_event where chain_id = '${chain}'`,
    named: ({ chain }) => at('missing', chain, 1),
  },
];

const onAnchors: readonly [string, string, string][] = [
  ...["made_at = made_at + interval '1 second'", 'chains = chains + 1', 'events = events + 1'].map(
    (set): [string, string, string] => [
      `sets ${set}`,
      `update audit_anchor set ${set} where day = $`,
      'anchor_changed',
    ],
  ),
  ...['heads_hash', 'previous_hash', 'hash'].map((column): [string, string, string] => [
    `changes ${column}`,
    `update audit_anchor set ${column} = sha256(${column}) where day = $`,
    'anchor_changed',
  ]),
  ['deletes the anchor', 'delete from audit_anchor where day = $', 'anchor_missing'],
  [
    'deletes a head of it',
    `delete from audit_anchor_head where (day, chain_id) = (select day, chain_id from
    audit_anchor_head where day = $ order by chain_id limit 1)`,
    'anchor_changed',
  ],
  ['changes a head of it', 'update audit_anchor_head set length = length + 1 where day = $', 'anchor_changed'],
];

describe('the audit trail', () => {
  let world: World;
  let events: Event[];
  let days: string[];

  beforeAll(async () => {
    world = await startWorld();
    await world.story.anApplication({ stage: 'disbursed' });
    const withdrawn = await world.story.anApplication({ stage: 'submitted' });
    const reason = 'Works in the town now';
    await world.story.actOnApplication(withdrawn, cast.officer, 'withdrawal', { reason });
    const { caseId } = await world.story.aCase({ cast: { officer: 'firdavs.sharipov' } });
    days = [];
    for (const day of [3, 4, 7]) {
      world.clock.set(new Date(START.getTime() + day * 86_400_000));
      days.push(...(await anchorDays(world)));
      await (await world.as('firdavs.sharipov')).post(`/cases/${caseId}/notes`, { body: 'Called' });
    }
    world.clock.set(new Date(START.getTime() + 9 * 86_400_000));
    days.push(...(await anchorDays(world)));
    const { rows } = await world.sql.query<Event>(
      `select e.id, chain_id as chain, sequence::int, length::int, text_hash is not null as "hasWords"
       from audit_event e join audit_chain using (chain_id) where (e.chain_id, e.sequence) in (
         select a.chain_id, s from audit_anchor_head a, generate_series(1, a.length) as s) and length > 1`,
    );
    events = rows;
  });
  afterAll(() => world.stop());

  it('is unbroken, and anchored once for each day that is over at every office', async () => {
    const report = await verified(world);
    expect(report).toMatchObject({ firstBroken: null, anchors: 7, lastAnchor: { day: '2026-03-10' } });
    expect(report.events).toBeGreaterThan(30);
    expect(report.chains).toBeGreaterThan(3);
    expect(days).toEqual(['04', '05', '06', '07', '08', '09', '10'].map((day) => `2026-03-${day}`));
    expect(await anchorDays(world)).toEqual([]);
  });

  it('names the row that somebody tampered with, whichever and however', async () => {
    await holdsForEach(
      fc.record({ event: fc.constantFrom(...events), tampering: fc.constantFrom(...tamperings) }),
      async ({ event, tampering }) => {
        const { does, sql, named } = tampering;
        const { firstBroken } = await afterwards(sql(event));
        expect([does, firstBroken]).toEqual([does, expect.objectContaining(named(event))]);
      },
    );
  });

  it.each(tamperings.map((one) => [one.does, one] as const))(
    'names what is broken when somebody %s',
    async (_, one) => {
      const event = events.find(({ hasWords, sequence, length }) => hasWords && sequence < length) ?? events[0];
      if (event === undefined) throw new Error('The trail is empty');
      expect((await afterwards(one.sql(event))).firstBroken).toMatchObject(one.named(event));
    },
  );

  it('finds a row that was moved to another chain', async () => {
    const { firstBroken } = await afterwards(
      `update audit_event set chain_id = '00000000-0000-7000-8000-00000000dead' where id = '${events[0]?.id}'`,
    );
    expect(firstBroken).not.toBeNull();
  });

  it.each(onAnchors)('names the anchor when somebody %s', async (_, sql, kind) => {
    for (const day of ['2026-03-04', '2026-03-07', '2026-03-10']) {
      const { rowCount } = await world.sql.query('select from audit_anchor_head where day = $1', [day]);
      // Nothing happened on some days: their anchors have no heads.
      if (sql.includes('_head') && rowCount === 0) continue;
      const { firstBroken } = await afterwards(sql.replace('$', `'${day}'`));
      expect(firstBroken).toEqual({ kind, chainId: null, sequence: null, eventId: null, day });
    }
  });

  it('is unbroken when words were erased, and counts them', async () => {
    const before = await verified(world);
    expect(before.words).toBeGreaterThan(0);
    expect(await afterwards('delete from audit_text')).toEqual({ ...before, words: 0, erased: before.words });
  });

  /** What a verification finds after somebody wrote past every trigger and key; then all is as it was. */
  async function afterwards(sql: string) {
    await world.sql.query('begin');
    try {
      await world.sql.query(`set local session_replication_role = replica; ${sql}`);
      return await verified(world, true);
    } finally {
      await world.sql.query('rollback');
    }
  }
});
