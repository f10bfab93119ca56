import type { SaveAllocationRequest } from '@tendesh/contracts/programmes/allocations';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import type { Written } from '@tendesh/contracts/shared/acts';
import { allocations, calls, programmes } from '@tendesh/testing/reference';
import { cast, done, type Told } from '../../src/demo/story';
import { askForACommittee, CHAIR, codesOf, committee, MEMBER, setFree } from '../support/committees';
import { anAllocation } from '../support/programmes';
import { startWorld, type World } from '../support/world';

/** The sewing shop asks for 700,000 som. */
const GRANT = 70_000_000;

describe('the reserve list', () => {
  let world: World;
  let acts: ReturnType<typeof committee>;
  beforeAll(async () => {
    world = await startWorld();
    await askForACommittee(world);
    acts = committee(world);
  });
  afterAll(() => world.stop());

  const free = async () => {
    const { rows } = await world.sql.query<{ free: number }>(
      `select sum(amount_minor - committed_minor - selected_minor) as free
       from allocation a join programme p on p.id = a.programme_id where p.code = 'KG-UK'`,
    );
    return Number(rows[0]?.free);
  };
  const theAllocation = async (): Promise<SaveAllocationRequest & { version: number }> => {
    const { body } = await (await world.as('bakyt.jumabaev')).get<ProgrammePage>(`/programmes/${programmes[0].id}`);
    const found = body.allocations?.find(({ id }) => id === allocations[0].id);
    if (found === undefined) throw new Error('The allocation is not on the page');
    const { donor, purpose, reference, amountMinor, validFrom, validUntil, version } = found;
    return { donor, purpose, reference, amountMinor, validFrom, validUntil, version };
  };
  /** So many, each submitted a minute after the one before. */
  const assessed = async (count: number): Promise<Told[]> => {
    const told: Told[] = [];
    for (let index = 0; index < count; index += 1) {
      told.push(await world.story.anApplication({ stage: 'assessed' }));
      world.clock.set(new Date(world.clock.now().getTime() + 60_000));
    }
    return told;
  };
  const moveToBatken = ({ caseId, applicationId }: Told) =>
    world.sql.query(
      `with batken as (select id from office where code = 'KG-BTK'),
         moved as (update assistance_case set office_id = (select id from batken) where id = $1),
         item as (update committee_item set office_id = (select id from batken) where case_id = $1)
       update application set office_id = (select id from batken) where id = $2`,
      [caseId, applicationId],
    );
  /** The first `selected` of them, the others in reserve, with the money for exactly those. */
  const decided = async (count: number, selected: number): Promise<{ id: string; told: Told[] }> => {
    const told = await assessed(count);
    await setFree(world, GRANT * selected);
    const id = await acts.sitting(told);
    for (const [index, one] of told.entries())
      await acts.settle(id, one, { outcome: index < selected ? 'selected' : 'reserved' });
    return { id, told };
  };
  afterEach(() =>
    world.sql.query(`update application set status = 'withdrawn' where status in ('selected', 'reserved')`),
  );

  it('moves up in its order when a selected one is withdrawn, with a row of the trail', async () => {
    const { id, told } = await decided(3, 1);
    const [first, second, third] = told as [Told, Told, Told];
    expect((await acts.item(id, third)).reservePosition).toBe(2);
    await world.story.actOnApplication(first, cast.officer, 'withdrawal', { reason: 'Took a job' });
    expect([await acts.statusOf(second), await acts.statusOf(third), await free()]).toEqual([
      'selected',
      'reserved',
      0,
    ]);
    expect(await acts.item(id, second)).toMatchObject({ reservePosition: null, outcome: 'reserved' });
    expect((await acts.item(id, second)).movedUpAt).not.toBeNull();
    expect((await acts.item(id, third)).reservePosition).toBe(1);
    const { timeline } = await world.story.page(second.caseId, cast.officer);
    expect(timeline.find(({ act }) => act === 'moved_up')?.detail).toEqual({
      because: 'application.withdrawn',
      grantMinor: GRANT,
    });
  });

  it('moves up when an award is cancelled, also in an office that the manager does not see', async () => {
    const { told } = await decided(2, 1);
    const [first, second] = told as [Told, Told];
    await moveToBatken(second);
    await world.story.advance('approved', first);
    expect(await acts.statusOf(second)).toBe('reserved');
    const { award } = await world.story.page(first.caseId, cast.approver);
    const manager = await world.as(cast.approver);
    const options = { version: award?.version ?? 0 };
    done(await manager.post(`/awards/${award?.id ?? ''}/cancellation`, { reason: 'The shop burned down' }, options));
    expect([await acts.statusOf(second), await free()]).toEqual(['selected', 0]);
  });

  it('moves up when a case is closed before its grant was paid, and when paid money comes back', async () => {
    const closed = await decided(2, 1);
    const [first, second] = closed.told as [Told, Told];
    await world.story.advance('approved', first);
    await world.story.close(first.caseId, cast.approver, 'terminated');
    expect([await acts.statusOf(second), await free()]).toEqual(['selected', 0]);
    await world.story.actOnApplication(second, cast.officer, 'withdrawal', { reason: 'Took a job' });

    const paid = await decided(2, 1);
    const [third, fourth] = paid.told as [Told, Told];
    for (const stage of ['approved', 'verified', 'signed', 'released', 'disbursed'] as const)
      await world.story.advance(stage, third);
    const { award } = await world.story.page(third.caseId, 'gulnara.sadykova');
    const repayment = { amountMinor: GRANT, reference: 'PAY-IN 7', paidOn: '2026-03-02' };
    const options = { version: award?.version ?? 0 };
    done(await (await world.as('gulnara.sadykova')).post(`/awards/${award?.id}/repayments`, repayment, options));
    expect([await acts.statusOf(fourth), await free()]).toEqual(['selected', 0]);
  });

  it('counts its places through offices that a reader does not see', async () => {
    const { id, told } = await decided(2, 0);
    const [first, second] = told as [Told, Told];
    await moveToBatken(first);
    expect((await acts.room(id, cast.approver)).agenda).toHaveLength(1);
    expect((await acts.item(id, second, cast.approver)).reservePosition).toBe(2);
    expect((await world.story.page(second.caseId, cast.officer)).committee?.reservePosition).toBe(2);
  });

  it('begins below a line that is drawn through offices that a reader does not see', async () => {
    const [first, second] = (await assessed(2)) as [Told, Told];
    await setFree(world, GRANT);
    const id = await acts.sitting([first, second]);
    await moveToBatken(first);
    expect((await acts.item(id, second, cast.approver)).ranking).toMatchObject({ rank: 2, isFunded: false });
  });

  it('lets the first pass whose grant is too large, and takes the next that fits', async () => {
    const { told } = await decided(3, 1);
    const [first, second, third] = told as [Told, Told, Told];
    await world.sql.query('update application set requested_grant_minor = $1 where id = $2', [
      GRANT + 1,
      second.applicationId,
    ]);
    await world.story.actOnApplication(first, cast.officer, 'withdrawal', { reason: 'Took a job' });
    expect([await acts.statusOf(second), await acts.statusOf(third)]).toEqual(['reserved', 'selected']);
  });

  it('moves up when an allocation is raised, and by nothing else that is said of it', async () => {
    const { told } = await decided(3, 1);
    const [, second, third] = told as [Told, Told, Told];
    const admin = await world.as('bakyt.jumabaev');
    const change = async (some: Partial<SaveAllocationRequest>) => {
      const { amountMinor, version, ...said } = await theAllocation();
      const body = { ...said, amountMinor, ...some };
      return done(await admin.put<Written>(`/allocations/${allocations[0].id}`, body, { version }));
    };
    const { amountMinor } = await theAllocation();
    await change({ purpose: 'Shops and workshops' });
    await change({ amountMinor: amountMinor + GRANT - 1 });
    expect(await acts.statusOf(second)).toBe('reserved');
    await change({ amountMinor: amountMinor + GRANT });
    expect([await acts.statusOf(second), await acts.statusOf(third), await free()]).toEqual([
      'selected',
      'reserved',
      0,
    ]);
    const { timeline } = await world.story.page(second.caseId, cast.officer);
    expect(timeline.find(({ act }) => act === 'moved_up')?.detail).toMatchObject({ because: 'allocation.raised' });
  });

  it('moves up when a published call may draw on further money', async () => {
    const { told } = await decided(2, 1);
    const [, second] = told as [Told, Told];
    const admin = await world.as('bakyt.jumabaev');
    const programme = `/programmes/${programmes[0].id}`;
    const money = done(await admin.post<Written>(`${programme}/allocations`, anAllocation({ amountMinor: GRANT })));
    const { calls: all } = done(await admin.get<ProgrammePage>(programme));
    const call = all.find(({ id }) => id === calls[1].id);
    if (call === undefined) throw new Error('The call is not on the page');
    const { name, description, closesOn, quotas, version } = call;
    const allocationIds = [...call.allocationIds, money.id];
    const said = { name, description, closesOn, maxGrants: quotas.maxGrants ?? null, reason: 'A further donor' };
    expect(await acts.statusOf(second)).toBe('reserved');
    done(await admin.post(`/calls/${call.id}/revision`, { ...said, allocationIds }, { version }));
    expect(await acts.statusOf(second)).toBe('selected');
  });

  it('gives each som once when money is added, returned and promised at the same moment', async () => {
    const { told } = await decided(6, 3);
    const [one, two, approved, ...waiting] = told as [Told, Told, Told, ...Told[]];
    const { amountMinor, version, ...said } = await theAllocation();
    const admin = await world.as('bakyt.jumabaev');
    const raise = admin.put<Written>(
      ...[`/allocations/${allocations[0].id}`, { ...said, amountMinor: amountMinor + GRANT }, { version }],
    );
    await Promise.all([
      world.story.actOnApplication(one, cast.officer, 'withdrawal', { reason: 'Took a job' }),
      world.story.actOnApplication(two, cast.officer, 'withdrawal', { reason: 'Moved away' }),
      world.story.actOnApplication(approved, cast.approver, 'approval', {}),
      raise.then(done),
    ]);
    const statuses = await Promise.all(waiting.map(acts.statusOf));
    expect([statuses, await acts.statusOf(approved), await free()]).toEqual([
      ...[['selected', 'selected', 'selected'], 'approved', 0],
    ]);
  });

  it('never promises money twice: two return it at once, another is approved meanwhile', async () => {
    const { told } = await decided(5, 3);
    const [one, two, approved, fourth, fifth] = told as [Told, Told, Told, Told, Told];
    await Promise.all([
      world.story.actOnApplication(one, cast.officer, 'withdrawal', { reason: 'Took a job' }),
      world.story.actOnApplication(two, cast.officer, 'withdrawal', { reason: 'Moved away' }),
      world.story.actOnApplication(approved, cast.approver, 'approval', {}),
    ]);
    expect([await acts.statusOf(approved), await acts.statusOf(fourth), await acts.statusOf(fifth)]).toEqual([
      'approved',
      'selected',
      'selected',
    ]);
    expect(await free()).toBe(0);
  });

  it('holds the money of a selected one against an approval outside the committee', async () => {
    const { told } = await decided(2, 1);
    const [, second] = told as [Told, Told];
    await world.sql.query(`update application set status = 'assessed' where id = $1`, [second.applicationId]);
    await world.sql.query(`update rule_set set rules = rules - 'quorum'`);
    const manager = await world.as(cast.approver);
    const { application } = await world.story.page(second.caseId, cast.approver);
    const options = { version: application?.version ?? 0 };
    const answer = await manager.post<never>(`/applications/${second.applicationId}/approval`, {}, options);
    await askForACommittee(world);
    expect(codesOf(answer)).toEqual(['programme_budget_exhausted']);
  });

  it('decides each item once, whoever closes it at the same moment, and no vote comes after', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    await setFree(world, GRANT);
    const id = await acts.sitting([told]);
    const item = await acts.item(id, told);
    for (const who of [CHAIR, MEMBER]) done(await acts.vote(item, who));
    const answers = await Promise.all([
      acts.decide(item, { outcome: 'selected' }),
      acts.decide(item, { outcome: 'reserved' }),
      acts.vote(item, MEMBER, 'against'),
    ]);
    expect(answers.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(2);
    const closings = answers.slice(0, 2).map(({ status }) => status);
    expect(closings.sort()).not.toEqual([201, 201]);
    const { rows } = await world.sql.query(
      `select count(*)::int as late from audit_event v join audit_event d using (chain_id)
       where chain_id = $1 and v.act = 'voted' and d.act in ('selected', 'reserved') and v.sequence > d.sequence`,
      [told.caseId],
    );
    expect(rows).toEqual([{ late: 0 }]);
  });
});
