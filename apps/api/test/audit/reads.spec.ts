import type { CaseLetters } from '@tendesh/contracts/letters/letters';
import { cast, done, type Told } from '../../src/demo/story';
import { aCommitteeCall, aGuest, CHAIR, committee, MEMBER, plan } from '../support/committees';
import { START, startWorld, type World } from '../support/world';

describe('a read of a person’s file', () => {
  let world: World;
  let told: Told;
  beforeAll(async () => {
    world = await startWorld();
    told = await world.story.anApplication({ stage: 'evidenced' });
  });
  afterAll(() => world.stop());

  const reads = async (noun: string, name: string) =>
    (
      await world.sql.query<{ noun_id: string; case_id: string; at: Date }>(
        `select e.noun_id, e.case_id, e.at from audit_event e join staff s on s.id = e.staff_id
         where e.act = 'viewed' and e.noun = $1 and s.email = $2 order by e.sequence`,
        [noun, `${name}@tendesh.example`],
      )
    ).rows;

  it.each([
    ['case', ({ caseId }: Told) => ['/cases/$/page', caseId]],
    ['case', ({ caseId }: Told) => ['/cases/$/timeline', caseId]],
    ['case', ({ caseId }: Told) => ['/cases/$/letters', caseId]],
    ['returnee', ({ returneeId }: Told) => ['/returnees/$', returneeId]],
    ['returnee', ({ returneeId }: Told) => ['/returnees/$/possible-duplicates', returneeId]],
    ['application', ({ applicationId }: Told) => ['/applications/$', applicationId]],
  ] as const)('leaves a trace of the %s, once in an hour', async (noun, address) => {
    const [path = '', id = ''] = address(told);
    world.clock.set(new Date(world.clock.now().getTime() + 2 * 3_600_000));
    const before = (await reads(noun, 'elena.kim')).length;
    const manager = await world.as('elena.kim');
    const answers = [await manager.get(path.replace('$', id)), await manager.get(path.replace('$', id))];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const after = await reads(noun, 'elena.kim');
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toEqual({ noun_id: id, case_id: told.caseId, at: world.clock.now() });
    world.clock.set(new Date(world.clock.now().getTime() + 61 * 60_000));
    await manager.get(path.replace('$', id));
    expect(await reads(noun, 'elena.kim')).toHaveLength(before + 2);
  });

  it('leaves a trace of each paper, and of each look at the evidence desk', async () => {
    world.clock.set(START);
    const { contributions, documents } = await world.story.page(told.caseId, cast.approver);
    const item = contributions[0]?.evidence[0]?.id ?? '';
    const verifier = await world.as(cast.verifier);
    const paths = [
      `/evidence-desk/${item}`,
      `/evidence-items/${item}/reuse-matches`,
      `/documents/${documents[0]?.id}/content`,
    ];
    for (const path of paths) expect((await verifier.get(path)).status).toBe(200);
    const of = async (noun: string) => (await reads(noun, cast.verifier)).map(({ noun_id }) => noun_id);
    expect([await of('case'), await of('evidence'), await of('document')]).toEqual([
      [told.caseId],
      [item],
      [documents[0]?.id],
    ]);
  });

  it('leaves a trace of each letter, once in an hour', async () => {
    const { caseId } = await world.story.anApplication({ stage: 'approved' });
    const manager = await world.as('elena.kim');
    const { items } = (await manager.get<CaseLetters>(`/cases/${caseId}/letters`)).body;
    expect(await reads('letter', 'elena.kim')).toEqual([]);
    for (const status of [200, 200])
      expect((await manager.get(`/letters/${items[0]?.id}/content`)).status).toBe(status);
    expect(await reads('letter', 'elena.kim')).toMatchObject([{ noun_id: items[0]?.id, case_id: caseId }]);
  });

  it('leaves a trace of the minutes of a committee, also of a member from outside', async () => {
    const told = await world.story.anApplication({ stage: 'assessed', callId: await aCommitteeCall(world) });
    const acts = committee(world);
    const { id: guestId, client: guest } = await aGuest(world);
    const id = await acts.convene([told], { members: [...plan([]).members, { staffId: guestId, part: 'member' }] });
    const item = await acts.item(id, told);
    for (const member of [CHAIR, MEMBER, guest]) done(await acts.declare(item, member));
    done(await acts.act(id, 'opening'));
    await acts.settle(id, told, { outcome: 'reserved' });
    done(await acts.act(id, 'closing'));
    done(await acts.act(id, 'minutes', CHAIR, { language: 'ky' }));
    const [minutes] = (await acts.room(id)).minutes;
    for (const person of [guest, await world.as(CHAIR)])
      expect((await person.get(`/committee-minutes/${minutes?.id}/content`)).status).toBe(200);
    const trace = { noun_id: minutes?.id, case_id: null };
    expect([await reads('minutes', guestId), await reads('minutes', CHAIR)]).toMatchObject([[trace], [trace]]);
  });

  it('that was refused leaves none', async () => {
    const elsewhere = await world.as('cholpon.ergeshova');
    expect((await elsewhere.get(`/cases/${told.caseId}/page`)).status).toBe(404);
    expect((await elsewhere.get(`/returnees/${told.returneeId}`)).status).toBe(404);
    expect([await reads('case', 'cholpon.ergeshova'), await reads('returnee', 'cholpon.ergeshova')]).toEqual([[], []]);
  });
});
