import type { AgendaItem, CommitteeRoom, ItemDecisionRequest } from '@tendesh/contracts/committees/room';
import type { SessionMemberInput } from '@tendesh/contracts/committees/sessions';
import type { Written } from '@tendesh/contracts/shared/acts';
import { addDays } from '@tendesh/domain/calendar/days';
import type { ConflictKind } from '@tendesh/domain/committees/voting';
import { staff } from '@tendesh/testing/reference';
import type { SettableClock } from '../platform/clock/clock';
import { openCommitteeProgramme } from './committee-programme';
import { tellForCommittee } from './committee-cases';
import type { Desk } from './desk.repository';
import { cast, done, type Story, type Told } from './story';

const [CHAIR, MEMBER, OUTSIDE] = ['farrukh.nazarov', 'meerim.isakova', 'asylbek.moldokulov'] as const;
const sitting = [CHAIR, MEMBER, OUTSIDE] as const;
type Sitting = (typeof sitting)[number];

/** What was decided in the first session, in the order in which the cases began. */
const decisions: readonly ItemDecisionRequest[] = [
  { outcome: 'selected' },
  { outcome: 'selected', conditions: ['Договор аренды мастерской подписан на два года.'] },
  { outcome: 'reserved', note: 'План обоснован; у двух других рынок показан лучше.' },
];
const PLANNED = 3;

/** One session of three decisions is over, one is planned for next week, and what is left waits for the next. */
export async function tellCommittees(story: Story, desk: Desk, clock: SettableClock, today: string): Promise<void> {
  const on = (days: number, hour = 4) => clock.set(new Date(`${addDays(today, days)}T0${hour}:00:00Z`));
  on(-60);
  const { programmeId, callId } = await openCommitteeProgramme(desk, addDays(today, -60));
  const told = await tellForCommittee({ story, clock, callId }, addDays(today, -45));
  const room = committeeRooms(desk, programmeId);
  on(-12);
  const held = told.slice(0, decisions.length);
  const first = await room.convene(held, `${addDays(today, -10)}T04:00:00.000Z`);
  on(-11);
  for (const one of held)
    for (const who of sitting)
      await room.declare(first, one, who, who === MEMBER && one === held[0] ? 'family' : 'none');
  on(-10);
  await room.act(first, 'opening');
  for (const [index, one] of held.entries())
    await room.settle(first, one, decisions[index] ?? { outcome: 'postponed' });
  on(-10, 7);
  await room.act(first, 'closing');
  await room.act(first, 'minutes', { language: 'ru' });
  on(-2);
  const planned = told.slice(decisions.length, decisions.length + PLANNED);
  const second = await room.convene(planned, `${addDays(today, 5)}T04:00:00.000Z`);
  on(-1);
  for (const one of planned) await room.declare(second, one, CHAIR, 'none');
}

/** What the members of a committee do in its sessions, at the versions that they see. */
export function committeeRooms(desk: Desk, programmeId: string) {
  const see = async (id: string, who: Sitting) =>
    done(await (await desk.as(who)).get<CommitteeRoom>(`/committee-sessions/${id}`));
  const onItem = async (item: AgendaItem, who: Sitting, path: string, body: object) =>
    done(await (await desk.as(who)).post(`/committee-items/${item.id}/${path}`, body, { version: item.version }));
  const itemOf = async (id: string, { applicationId }: Told, who: Sitting): Promise<AgendaItem> => {
    const found = (await see(id, who)).agenda.find((one) => one.applicationId === applicationId);
    if (found === undefined) throw new Error('The application is not on the agenda');
    return found;
  };
  return {
    async convene(told: readonly Told[], meetsAt: string): Promise<string> {
      const convener = await desk.as(cast.approver);
      const applicationIds = told.map((one) => one.applicationId);
      const meeting = { programmeId, meetsAt, place: 'Ош, мэрия, кабинет 4', language: 'ru' };
      const body = { ...meeting, members: members(), applicationIds };
      return done(await convener.post<Written>('/committee-sessions', body)).id;
    },
    async declare(id: string, one: Told, who: Sitting, kind: ConflictKind): Promise<void> {
      await onItem(await itemOf(id, one, who), who, 'declaration', { kind });
    },
    async act(id: string, path: 'opening' | 'closing' | 'minutes', body: object = {}): Promise<void> {
      const { version } = await see(id, CHAIR);
      done(await (await desk.as(CHAIR)).post(`/committee-sessions/${id}/${path}`, body, { version }));
    },
    /** Who may vote votes for it, and the chair decides. */
    async settle(id: string, one: Told, decision: ItemDecisionRequest): Promise<void> {
      for (const who of sitting) {
        const item = await itemOf(id, one, who);
        if (item.myDeclaration === 'none') await onItem(item, who, 'vote', { choice: 'for' });
      }
      await onItem(await itemOf(id, one, CHAIR), CHAIR, 'decision', decision);
    },
    /** One session from its plan to its last decision, nobody with a conflict. */
    async decideAll(items: readonly { told: Told; decision: ItemDecisionRequest }[], meetsAt: string): Promise<void> {
      const all = items.map(({ told }) => told);
      const id = await this.convene(all, meetsAt);
      for (const one of all) for (const who of sitting) await this.declare(id, one, who, 'none');
      await this.act(id, 'opening');
      for (const { told, decision } of items) await this.settle(id, told, decision);
    },
  };
}

function members(): SessionMemberInput[] {
  return sitting.map((name) => {
    const part = name === CHAIR ? 'chair' : 'member';
    const known = name === OUTSIDE ? { phone: '+996555000404', pcode: 'KG06226000000', village: null } : {};
    return { staffId: staff.find(({ email }) => email === `${name}@tendesh.example`)?.id ?? '', part, ...known };
  });
}
