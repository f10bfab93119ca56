import { cast, done, type Told } from '../../src/demo/story';
import { askForACommittee, CHAIR, codesOf, committee, CONVENER, MEMBER, plan } from '../support/committees';
import { startWorld, type World } from '../support/world';

describe('a session that is planned anew', () => {
  let world: World;
  let acts: ReturnType<typeof committee>;
  beforeAll(async () => {
    world = await startWorld();
    await askForACommittee(world);
    acts = committee(world);
  });
  afterAll(() => world.stop());
  const assessed = () => world.story.anApplication({ stage: 'assessed' });

  it('puts an application that was corrected back to its place, and asks again who had nothing to declare', async () => {
    const [corrected, other] = [await assessed(), await assessed()];
    const id = await acts.convene([corrected, other]);
    done(await acts.declare(await acts.item(id, corrected), CHAIR));
    await correct(corrected);
    expect((await acts.item(id, corrected)).status).toBe('left');

    await planAnew(id, [corrected, other]);
    const { agenda } = await acts.room(id);
    expect(agenda.map(({ applicationId, status, myDeclaration }) => [applicationId, status, myDeclaration])).toEqual([
      [corrected.applicationId, 'waiting', null],
      [other.applicationId, 'waiting', null],
    ]);
    // It waits on this agenda again, and for no other.
    const { body } = await (await world.as(CONVENER)).post<never>('/committee-sessions', plan([corrected]));
    expect(codesOf({ body })).toEqual(['not_for_committee']);
  });

  it('lets a recusal outlive the place on the agenda', async () => {
    const [told, other] = [await assessed(), await assessed()];
    const id = await acts.convene([told, other]);
    done(await acts.declare(await acts.item(id, told), MEMBER, 'family'));
    await planAnew(id, [other]);
    expect((await acts.item(id, told)).status).toBe('left');
    const member = await world.as(MEMBER);
    expect((await member.get(`/cases/${told.caseId}/page`)).status).toBe(404);
    await planAnew(id, [told, other]);
    expect(await acts.item(id, told)).toMatchObject({ status: 'waiting', recused: ['Meerim Isakova'] });
  });

  async function planAnew(id: string, told: readonly Told[]): Promise<void> {
    const { version } = await acts.room(id);
    done(await (await world.as(CONVENER)).put<never>(`/committee-sessions/${id}`, plan(told), { version }));
  }

  /** Returned, corrected and assessed once more. */
  async function correct(told: Told): Promise<void> {
    const corrections = [{ group: 'cash_flow', reason: 'Sales look too high' }];
    await world.story.actOnApplication(told, cast.approver, 'return', { corrections });
    await world.story.submit(told, cast.officer);
    for (const stage of ['eligible', 'scored', 'assessed'] as const) await world.story.advance(stage, told);
  }
});
