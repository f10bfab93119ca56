import pg from 'pg';
import type { Written } from '@tendesh/contracts/shared/acts';
import { allocations } from '@tendesh/testing/reference';
import type { ProblemBody } from '../../src/demo/client';
import { cast, done, type Told } from '../../src/demo/story';
import { askForACommittee, codesOf, committee, setFree } from '../support/committees';
import { databaseUrl } from '../support/global-setup';
import { startWorld, type World } from '../support/world';

/** The sewing shop asks for 700,000 som. */
const GRANT = 70_000_000;
const [USUAL, OTHER] = allocations;
const [LOWER = USUAL, HIGHER = OTHER] = [USUAL, OTHER].sort((a, b) => a.id.localeCompare(b.id));

/** Each test stops two acts in the very places where, without one order of locks, each would wait for the other. */
describe('acts that move the money of one programme', () => {
  let world: World;
  let inTheWay: pg.Client;
  beforeAll(async () => {
    world = await startWorld();
    inTheWay = new pg.Client(databaseUrl(process.env['TENDESH_TEST_DATABASE'] ?? '', world.sql.database ?? ''));
    await inTheWay.connect();
  });
  afterAll(async () => {
    await inTheWay.end();
    await world.stop();
  });

  /** Holds a row while the acts set out one after the other, each until it waits; then lets them go. */
  const whileHeld = async <T>(row: string, id: string, acts: readonly (() => Promise<T>)[]): Promise<T[]> => {
    await inTheWay.query('begin');
    await inTheWay.query(`select from ${row} where id = $1 for no key update`, [id]);
    const answers: Promise<T>[] = [];
    for (const [index, act] of acts.entries()) {
      answers.push(act());
      await untilWaiting(index + 1);
    }
    await inTheWay.query('commit');
    return Promise.all(answers);
  };
  const untilWaiting = async (count: number) => {
    const waiting = async () => {
      const { rows } = await world.sql.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      return rows[0]?.count ?? 0;
    };
    while ((await waiting()) < count) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  /** The statistics of a server process are told when it is idle. */
  const deadlocks = async () => {
    await world.sql.query('select pg_stat_force_next_flush()');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const { rows } = await world.sql.query<{ count: number }>(
      'select deadlocks::int as count from pg_stat_database where datname = current_database()',
    );
    return rows[0]?.count ?? 0;
  };
  const approve = async ({ applicationId }: Told, body: object = {}) => {
    const manager = await world.as(cast.approver);
    const { version } = (await manager.get<Written>(`/applications/${applicationId}`)).body;
    return () => manager.post<Written & ProblemBody>(`/applications/${applicationId}/approval`, body, { version });
  };
  const cancel = async ({ caseId }: Told) => {
    const { award } = await world.story.page(caseId, cast.releaser);
    const manager = await world.as(cast.releaser);
    const body = { reason: 'The shop burned down' };
    return () =>
      manager.post<Written & ProblemBody>(`/awards/${award?.id}/cancellation`, body, { version: award?.version ?? 0 });
  };
  const statusesOf = (answers: readonly { status: number }[]) => answers.map(({ status }) => status);

  it('do not wait for each other: an approval, and the cancelling of an award on another allocation', async () => {
    const [awarded, waiting] = [
      await world.story.anApplication({ stage: 'assessed' }),
      await world.story.anApplication({ stage: 'assessed' }),
    ];
    done(await (await approve(awarded, { allocationId: HIGHER.id }))());
    const before = await deadlocks();
    const acts = [await approve(waiting, { allocationId: LOWER.id }), await cancel(awarded)];
    expect(statusesOf(await whileHeld('allocation', LOWER.id, acts))).toEqual([201, 201]);
    expect(await deadlocks()).toBe(before);
  });

  it('do not wait for each other: an approval, and the withdrawal of who was selected', async () => {
    await askForACommittee(world);
    const [selected, approved] = [
      await world.story.anApplication({ stage: 'assessed' }),
      await world.story.anApplication({ stage: 'assessed' }),
    ];
    await setFree(world, 2 * GRANT);
    const acts = committee(world);
    const id = await acts.sitting([selected, approved]);
    for (const told of [selected, approved]) await acts.settle(id, told, { outcome: 'selected' });
    const before = await deadlocks();
    const withdraw = async () => {
      await world.story.actOnApplication(selected, cast.officer, 'withdrawal', { reason: 'Took a job' });
      return { status: 201 };
    };
    const answers = await whileHeld('allocation', USUAL.id, [await approve(approved), withdraw]);
    expect(statusesOf(answers)).toEqual([201, 201]);
    expect(await deadlocks()).toBe(before);
  });

  it('are not waited for by who waits in reserve: whoever gives the money to him waits for his case', async () => {
    await askForACommittee(world);
    const reserved = await world.story.anApplication({ stage: 'assessed' });
    const acts = committee(world);
    await acts.settle(await acts.sitting([reserved]), reserved, { outcome: 'reserved' });
    await inTheWay.query('begin');
    await inTheWay.query(`select from programme where code = 'KG-UK' for no key update`);
    const { status, body } = await (await approve(reserved))();
    await inTheWay.query('commit');
    expect([status, codesOf({ body })]).toEqual([409, ['wrong_status']]);
  });
});
