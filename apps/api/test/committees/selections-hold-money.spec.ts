import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import type { Written } from '@tendesh/contracts/shared/acts';
import { allocations, calls, programmes } from '@tendesh/testing/reference';
import type { ProblemBody } from '../../src/demo/client';
import { cast, done, type Told } from '../../src/demo/story';
import { leaveMoney, sumsOf } from '../support/allocations';
import { askForACommittee, CHAIR, codesOf, committee, MEMBER } from '../support/committees';
import { startWorld, type World } from '../support/world';

/** The sewing shop asks for 700,000 som. */
const GRANT = 70_000_000;
const [FIRST, SECOND] = allocations;
const ADMINISTRATOR = 'bakyt.jumabaev';

describe('a selection', () => {
  let world: World;
  let acts: ReturnType<typeof committee>;
  beforeAll(async () => {
    world = await startWorld();
    await askForACommittee(world);
    acts = committee(world);
  });
  afterAll(() => world.stop());
  afterEach(async () => {
    await world.sql.query(
      `update application set status = 'withdrawn' where status in ('selected', 'reserved', 'assessed')`,
    );
    await world.sql.query(`update call set quotas = '{}'`);
  });

  const assessed = async (count: number): Promise<[Told, ...Told[]]> => {
    const told = [await world.story.anApplication({ stage: 'assessed' })];
    while (told.length < count) {
      world.clock.set(new Date(world.clock.now().getTime() + 60_000));
      told.push(await world.story.anApplication({ stage: 'assessed' }));
    }
    return told as [Told, ...Told[]];
  };
  /** Both members vote for it, and the chair tries to select it. */
  const select = async (session: string, told: Told) => {
    const item = await acts.item(session, told);
    for (const who of [CHAIR, MEMBER]) done(await acts.vote(item, who));
    return acts.decide(item, { outcome: 'selected' });
  };
  const heldIn = async (reference: string): Promise<number> => {
    const { rows } = await world.sql.query<{ held: number }>(
      'select selected_minor as held from allocation where reference = $1',
      [reference],
    );
    return rows[0]?.held ?? 0;
  };
  const page = async () =>
    done(await (await world.as(ADMINISTRATOR)).get<ProgrammePage>(`/programmes/${programmes[0].id}`));
  const openCall = async () => (await page()).calls.find(({ id }) => id === calls[1].id);
  /** Leaves the call so many grants beside those given and promised. */
  const leaveGrants = (count: number) =>
    world.sql.query(
      `update call set quotas = quotas || jsonb_build_object('maxGrants', grants + selected + $2::int) where id = $1`,
      [calls[1].id, count],
    );

  it('needs one allocation that carries it: money scattered over two draws the line above it', async () => {
    const [told] = await assessed(1);
    await leaveMoney(world, GRANT - 1, GRANT - 1);
    const session = await acts.sitting([told]);
    expect(await acts.room(session)).toMatchObject({ freeMinor: 2 * (GRANT - 1), largestMinor: GRANT - 1 });
    expect((await acts.item(session, told)).ranking?.isFunded).toBe(false);
    expect((await select(session, told)).body.violations).toMatchObject([
      { code: 'programme_budget_exhausted', pointer: '/outcome', params: { leftMinor: GRANT - 1 } },
    ]);
  });

  it('holds its grant in the first allocation that carries it, for its award and for nobody else', async () => {
    const [told, other] = await assessed(2);
    await leaveMoney(world, GRANT - 1, GRANT);
    const session = await acts.sitting([told, other as Told]);
    expect((await select(session, told)).status).toBe(201);
    expect([await heldIn(FIRST.reference), await heldIn(SECOND.reference)]).toEqual([0, GRANT]);
    expect(codesOf(await select(session, other as Told))).toEqual(['programme_budget_exhausted']);
    const before = await sumsOf(world, SECOND.reference);
    await world.story.advance('approved', told);
    expect((await sumsOf(world, SECOND.reference)).committed).toBe(before.committed + GRANT);
    expect(await heldIn(SECOND.reference)).toBe(0);
  });

  it('keeps its money from a cut of the allocation, and shows it beside what is committed', async () => {
    const [told] = await assessed(1);
    await leaveMoney(world, GRANT);
    expect((await select(await acts.sitting([told]), told)).status).toBe(201);
    const found = (await page()).allocations?.find(({ id }) => id === FIRST.id);
    if (found === undefined) throw new Error('The allocation is not on the page');
    expect(found).toMatchObject({ selectedMinor: GRANT, amountMinor: found.committedMinor + GRANT });
    const { donor, purpose, reference, validFrom, validUntil, version } = found;
    const cut = { donor, purpose, reference, validFrom, validUntil, amountMinor: found.amountMinor - 1 };
    const admin = await world.as(ADMINISTRATOR);
    const answer = await admin.put<ProblemBody>(`/allocations/${FIRST.id}`, cut, { version });
    expect(codesOf(answer)).toEqual(['allocation_below_commitments']);
  });

  it('moves up from the reserve list only into an allocation that carries it', async () => {
    const [told, waiting] = (await assessed(2)) as [Told, Told];
    await leaveMoney(world, GRANT, GRANT - 1);
    const session = await acts.sitting([told, waiting]);
    expect((await select(session, told)).status).toBe(201);
    await acts.settle(session, waiting, { outcome: 'reserved' });
    const raise = async (reference: string, byMinor: number) => {
      const found = (await page()).allocations?.find((one) => one.reference === reference);
      if (found === undefined) throw new Error('The allocation is not on the page');
      const { id, donor, purpose, validFrom, validUntil, version } = found;
      const said = { donor, purpose, reference, validFrom, validUntil, amountMinor: found.amountMinor + byMinor };
      done(await (await world.as(ADMINISTRATOR)).put<Written>(`/allocations/${id}`, said, { version }));
    };
    await raise(FIRST.reference, GRANT - 1);
    expect(await acts.statusOf(waiting)).toBe('reserved');
    await raise(SECOND.reference, 1);
    expect([await acts.statusOf(waiting), await heldIn(SECOND.reference)]).toEqual(['selected', GRANT]);
  });

  it('counts as a grant of its call: a committee selects no more than the call gives', async () => {
    const [told, other] = (await assessed(2)) as [Told, Told];
    await leaveMoney(world, 10 * GRANT);
    await leaveGrants(1);
    const session = await acts.sitting([told, other]);
    expect((await acts.room(session)).calls).toEqual([{ code: 'KG-2026', grantsLeft: 1 }]);
    const { agenda } = await acts.room(session);
    expect(agenda.map(({ ranking }) => ranking?.isFunded)).toEqual([true, false]);
    const before = await openCall();
    expect((await select(session, told)).status).toBe(201);
    expect(codesOf(await select(session, other))).toEqual(['call_quota_reached']);
    expect(await openCall()).toMatchObject({ grants: before?.grants, selected: (before?.selected ?? 0) + 1 });
    await world.story.advance('approved', told);
    expect(await openCall()).toMatchObject({ grants: (before?.grants ?? 0) + 1, selected: before?.selected });
  });

  it('stops an approval outside the committee once the call has promised its grants, and says so beforehand', async () => {
    const [told, outside] = (await assessed(2)) as [Told, Told];
    await leaveMoney(world, 10 * GRANT);
    await leaveGrants(1);
    expect((await select(await acts.sitting([told]), told)).status).toBe(201);
    await world.sql.query(`update rule_set set rules = rules - 'quorum'`);
    const { application } = await world.story.page(outside.caseId, cast.approver);
    const offered = application?.actions.find(({ act }) => act === 'approve');
    const manager = await world.as(cast.approver);
    const options = { version: application?.version ?? 0 };
    const answer = await manager.post<ProblemBody>(`/applications/${outside.applicationId}/approval`, {}, options);
    await askForACommittee(world);
    expect(offered).toMatchObject({ permitted: false, whyNot: [{ code: 'call_quota_reached' }] });
    expect([answer.status, codesOf(answer)]).toEqual([422, ['call_quota_reached']]);
    await world.story.advance('approved', told);
  });

  it('follows from the reserve list when a published call gives more grants', async () => {
    const [told, waiting] = (await assessed(2)) as [Told, Told];
    await leaveMoney(world, 10 * GRANT);
    await leaveGrants(1);
    const session = await acts.sitting([told, waiting]);
    expect((await select(session, told)).status).toBe(201);
    await acts.settle(session, waiting, { outcome: 'reserved' });
    const call = await openCall();
    if (call === undefined) throw new Error('The call is not on the page');
    const { name, description, closesOn, allocationIds, quotas, version } = call;
    const said = { name, description, closesOn, allocationIds, reason: 'One grant more' };
    const body = { ...said, maxGrants: (quotas.maxGrants ?? 0) + 1 };
    done(await (await world.as(ADMINISTRATOR)).post<Written>(`/calls/${call.id}/revision`, body, { version }));
    expect(await acts.statusOf(waiting)).toBe('selected');
  });

  it.each([
    ['the money', () => leaveMoney(world, 2 * GRANT - 1), 'programme_budget_exhausted'],
    ['the number of grants', () => leaveGrants(1), 'call_quota_reached'],
  ])(
    'takes %s for one only, when two committees and a manager reach for it at the same moment',
    async (_, leave, code) => {
      const [one, other, approved] = (await assessed(3)) as [Told, Told, Told];
      await leaveMoney(world, 10 * GRANT);
      await acts.settle(await acts.sitting([approved]), approved, { outcome: 'selected' });
      const sessions = [await acts.sitting([one]), await acts.sitting([other])] as const;
      const items = [await acts.item(sessions[0], one), await acts.item(sessions[1], other)] as const;
      for (const item of items) for (const who of [CHAIR, MEMBER]) done(await acts.vote(item, who));
      await leave();
      const [approval, ...answers] = await Promise.all([
        world.story.actOnApplication(approved, cast.approver, 'approval', {}).then(() => 201),
        ...items.map((item) => acts.decide(item, { outcome: 'selected' })),
      ]);
      expect(approval).toBe(201);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
      expect(answers.flatMap(({ body }) => body.violations ?? [])).toMatchObject([{ code }]);
    },
  );
});
