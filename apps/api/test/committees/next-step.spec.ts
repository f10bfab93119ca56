import type { WorkList } from '@tendesh/contracts/work/work';
import { staff } from '@tendesh/testing/reference';
import { done, type Told } from '../../src/demo/story';
import {
  aGuest,
  askForACommittee,
  CHAIR,
  committee,
  CONVENER,
  MEMBER,
  plan,
  setFree,
  staffId,
} from '../support/committees';
import { startWorld, type World } from '../support/world';

/** Managers of the office and regional approvers of the programme: they convene, and decide after the committee. */
const managers = ['daniyar.omarov', 'elena.kim', 'nurgul.abdyldaeva', 'talant.osmonov'];

describe('the next step before a committee', () => {
  let world: World;
  let acts: ReturnType<typeof committee>;
  beforeAll(async () => {
    world = await startWorld();
    await askForACommittee(world);
    acts = committee(world);
  });
  afterAll(() => world.stop());
  beforeEach(() => setFree(world, 4_000_000_000));
  const assessed = () => world.story.anApplication({ stage: 'assessed' });

  it('waits for somebody at any moment, from the assessment to the minutes, and for nobody who may not do it', async () => {
    const told = await assessed();
    expect(await owners(told)).toEqual({ to_put_on_agenda: managers });
    const id = await acts.convene([told]);
    expect(await owners(told, id)).toEqual({ conflicts_to_declare: [CHAIR, MEMBER], session_to_open: [CHAIR] });
    for (const who of [CHAIR, MEMBER]) done(await acts.declare(await acts.item(id, told), who));
    expect(await owners(told, id)).toEqual({ session_to_open: [CHAIR] });
    done(await acts.act(id, 'opening'));
    expect(await owners(told, id)).toEqual({ votes_to_cast: [CHAIR, MEMBER] });
    const item = await acts.item(id, told);
    done(await acts.vote(item, MEMBER));
    expect(await owners(told, id)).toEqual({ votes_to_cast: [CHAIR] });
    done(await acts.vote(item, CHAIR));
    expect(await owners(told, id)).toEqual({ item_to_decide: [CHAIR] });
    done(await acts.decide(item, { outcome: 'selected' }));
    expect(await owners(told, id)).toEqual({ session_to_close: [CHAIR], to_decide: managers });
    done(await acts.act(id, 'closing'));
    expect(await owners(told, id)).toEqual({ minutes_to_make: [CHAIR], to_decide: managers });
    done(await acts.act(id, 'minutes', CHAIR, { language: 'ky' }));
    expect(await owners(told, id)).toEqual({ to_decide: managers });
  });

  it('goes back to who convenes when a committee postpones, breaks off, or cannot decide', async () => {
    const toConvene = { to_put_on_agenda: managers };
    const [postponed, brokenOff, beyond] = [await assessed(), await assessed(), await assessed()];
    const first = await acts.sitting([postponed, brokenOff]);
    done(await acts.decide(await acts.item(first, postponed), { outcome: 'postponed' }));
    expect(await owners(postponed)).toEqual(toConvene);
    done(await acts.act(first, 'cancellation', CONVENER, { reason: 'The light went out' }));
    expect(await owners(brokenOff, first)).toEqual({ ...toConvene, minutes_to_make: [CHAIR] });
    const second = await acts.sitting([beyond]);
    for (const who of [CHAIR, MEMBER]) done(await acts.declare(await acts.item(second, beyond), who, 'family'));
    expect(await owners(beyond, second)).toEqual({ session_to_close: [CHAIR] });
    done(await acts.act(second, 'closing'));
    expect(await owners(beyond, second)).toEqual(toConvene);
  });

  it('is with the deputy where the chair stepped aside, and with who presides once the quorum has spoken', async () => {
    const told = await assessed();
    const guest = await aGuest(world);
    const id = await acts.sitting([told], { members: [...plan([]).members, { staffId: guest.id, part: 'member' }] });
    done(await acts.declare(await acts.item(id, told, guest.client), guest.client));
    const item = await acts.item(id, told);
    done(await acts.declare(item, CHAIR, 'personal'));
    done(await acts.vote(item, MEMBER));
    expect(await owners(told, id)).toEqual({});
    expect(await kindsOf(guest.client, told, id)).toEqual(['votes_to_cast']);
    done(await acts.vote(item, guest.client));
    const isDeputy = staffId(MEMBER) < guest.id;
    expect(await owners(told, id)).toEqual(isDeputy ? { item_to_decide: [MEMBER] } : {});
    expect(await kindsOf(guest.client, told, id)).toEqual(isDeputy ? [] : ['item_to_decide']);
  });

  it('is what the room permits, in the case of every item and of the session itself', async () => {
    const told = [await assessed(), await assessed()];
    const secretary = await aGuest(world, 'Secretary');
    const members = [...plan([]).members, { staffId: secretary.id, part: 'secretary' as const }];
    const id = await acts.convene(told, { members });
    const inTurn = [
      async () => done(await acts.declare(await acts.item(id, first), CHAIR)),
      async () => done(await acts.declare(await acts.item(id, first), MEMBER, 'business')),
      async () => done(await acts.act(id, 'opening')),
      async () => done(await acts.vote(await acts.item(id, first), CHAIR)),
      async () => done(await acts.decide(await acts.item(id, first), { outcome: 'postponed' })),
      async () => done(await acts.act(id, 'cancellation', CONVENER, { reason: 'Late' })),
    ];
    const [first] = told as [Told, Told];
    for (const step of inTurn) {
      await step();
      for (const who of [CHAIR, MEMBER, secretary.client]) await agree(id, told, who);
    }
  });

  /** What waits of a session is permitted there; and to open, close and write it down waits for whoever may. */
  async function agree(id: string, told: readonly Told[], who: Parameters<typeof acts.room>[1]): Promise<void> {
    const room = await acts.room(id, who);
    const permitted = (of: { actions: readonly { act: string; permitted: boolean }[] } | undefined, act: string) =>
      of?.actions.some((one) => one.act === act && one.permitted) ?? false;
    const client = typeof who === 'string' ? await world.as(who) : who;
    const { items } = (await (client as NonNullable<typeof client>).get<WorkList>('/work')).body;
    const waits = (kind: string, caseId: string | null) =>
      items.some((one) => one.kind === kind && one.sessionId === id && one.caseId === caseId);
    for (const [kind, act] of [
      ['session_to_open', 'open_session'],
      ['session_to_close', 'close_session'],
      ['minutes_to_make', 'make_minutes'],
    ] as const)
      expect([kind, waits(kind, null)]).toEqual([kind, permitted(room, act)]);
    for (const { caseId, applicationId } of told) {
      const item = room.agenda.find((one) => one.applicationId === applicationId);
      for (const [kind, act] of [
        ['item_to_decide', 'decide_item'],
        ['votes_to_cast', 'vote'],
        ['conflicts_to_declare', 'declare_conflict'],
      ] as const)
        if (waits(kind, caseId)) expect([kind, permitted(item, act)]).toEqual([kind, true]);
    }
  }

  type Client = Awaited<ReturnType<World['as']>>;

  /** For whom each step of a case or of its session waits, among all people of the reference world. */
  async function owners({ caseId }: Told, sessionId?: string): Promise<Record<string, string[]>> {
    const found: Record<string, string[]> = {};
    for (const { email } of staff) {
      const name = email.split('@')[0] ?? '';
      for (const kind of await kindsOf(await world.as(name), { caseId }, sessionId)) (found[kind] ??= []).push(name);
    }
    return Object.fromEntries(Object.entries(found).map(([kind, names]) => [kind, names.sort()]));
  }

  async function kindsOf(client: Client, { caseId }: Pick<Told, 'caseId'>, sessionId?: string): Promise<string[]> {
    const { status, body } = await client.get<WorkList>('/work');
    if (status !== 200) return [];
    return body.items
      .filter((one) => one.caseId === caseId || (one.caseId === null && one.sessionId === sessionId))
      .map(({ kind }) => kind)
      .filter((kind) => !besideIt.includes(kind));
  }
});

/** Evidence is gathered and verified beside the way to the decision. */
const besideIt: readonly string[] = ['evidence_to_attach', 'contribution_to_verify'];
