import type { SessionRequest } from '@tendesh/contracts/committees/sessions';
import type { NoticeItem, NoticePage } from '@tendesh/contracts/notices/notices';
import type { DryRun, RehearsedMessage } from '@tendesh/contracts/shared/dry-run';
import type { Client } from '../../src/demo/client';
import { done, type Told } from '../../src/demo/story';
import { MailWorker } from '../../src/platform/mail/mail-worker';
import { aCommitteeCall, aGuest, CHAIR, committee, CONVENER, MEMBER, plan, staffId } from '../support/committees';
import { type MailServer, readMail, startMailServer } from '../support/mail-server';
import { startWorld, type World } from '../support/world';

describe('members of a committee', () => {
  let world: World;
  let server: MailServer;
  let guest: { id: string; client: Client };
  beforeAll(async () => {
    server = await startMailServer();
    world = await startWorld({ SMTP_URL: server.url, PUBLIC_URL: 'https://tendesh.test' });
    guest = await aGuest(world);
  });
  afterAll(async () => {
    await world.stop();
    await server.stop();
  });

  const seats = (...ids: string[]) => ids.map((id, index) => ({ staffId: id, part: index === 0 ? 'chair' : 'member' }));
  const both = () => seats(staffId(CHAIR), guest.id) as SessionRequest['members'];
  const newest = async (who: string | Client): Promise<NoticeItem | undefined> => {
    const reader = typeof who === 'string' ? await world.as(who) : who;
    return done(await reader.get<NoticePage>('/notices?limit=1')).items[0];
  };
  const aCase = async () => world.story.anApplication({ stage: 'assessed', callId: await aCommitteeCall(world) });
  const edit = async (id: string, told: Told, some: Partial<SessionRequest>, dryRun = false) => {
    const { version } = await committee(world).room(id, CONVENER);
    const path = `/committee-sessions/${id}${dryRun ? '?dryRun=true' : ''}`;
    return done(await (await world.as(CONVENER)).put<DryRun>(path, plan([told], some), { version }));
  };
  const names = (told: readonly RehearsedMessage[]) => told.map(({ recipient }) => recipient).sort();
  const plain = (text = '') => text.replaceAll('\u00a0', ' ');

  it('are told when and where it meets, in their language and by mail, also who comes from outside', async () => {
    const told = await aCase();
    const body = plan([told], { members: both() });
    const convener = await world.as(CONVENER);
    const foreseen = done(await convener.post<DryRun>('/committee-sessions?dryRun=true', body));
    expect(names(foreseen.told)).toEqual(['Farrukh Nazarov', 'Guest Member']);
    const id = await committee(world).convene([told], { members: both() });
    const notice = await newest(guest.client);
    expect(notice).toMatchObject({
      ...{ kind: 'committee', text: 'Сиз катышкан комиссиянын жыйыны чакырылды.', place: `/committee/${id}` },
    });
    expect(notice?.lines.map(plain)).toEqual(['Качан: 2026-жылдын 9-марты, 10:00', 'Кайда: Osh, room 4']);
    expect((await guest.client.get(`/committee-sessions/${id}`)).status).toBe(200);
    await world.app.get(MailWorker).sendAllDue();
    const mail = (await Promise.all(server.mails.map(readMail))).find(({ to }) => to.startsWith(guest.id));
    const [shown] = foreseen.told.filter(({ recipient }) => recipient === 'Guest Member');
    expect(plain(mail?.text)).toContain(plain(shown?.text).split('\n\n')[0]);
    expect(plain(mail?.text)).toContain('Кайда: Osh, room 4');
  });

  it('are told when it moves, and who comes or goes is told so instead', async () => {
    const told = await aCase();
    const id = await committee(world).convene([told], { members: both() });
    const members = seats(staffId(CHAIR), staffId(MEMBER)) as SessionRequest['members'];
    const meetsAt = '2026-03-10T09:30:00.000Z';
    const foreseen = await edit(id, told, { members, meetsAt }, true);
    expect(foreseen.would.map(({ act }) => act)).toEqual(['planned_anew', 'moved', 'seated', 'unseated']);
    expect(names(foreseen.told)).toEqual(['Farrukh Nazarov', 'Guest Member', 'Meerim Isakova']);
    expect((await newest(CHAIR))?.text).not.toMatch(/moved|перенесено|жылдырылды|гузошта/);
    await edit(id, told, { members, meetsAt });
    const lines = async (who: string | Client) => (await newest(who))?.lines.map(plain);
    for (const who of [CHAIR, MEMBER]) expect((await lines(who))?.[0]).toMatch(/10.*, 15:30$/);
    expect(await newest(guest.client)).toMatchObject({
      ...{ text: 'Сиз мындан ары комиссиянын жыйынына катышпайсыз.', place: '/committee' },
    });
  });

  it('are not told when only the agenda is another', async () => {
    const [one, other] = [await aCase(), await aCase()];
    const id = await committee(world).convene([one], { members: both() });
    const applicationIds = [one, other].map(({ applicationId }) => applicationId);
    const foreseen = await edit(id, one, { members: both(), applicationIds }, true);
    expect([foreseen.would.map(({ act }) => act), foreseen.told]).toEqual([['planned_anew'], []]);
  });

  it('are told when it is cancelled; why, they read in the room', async () => {
    const told = await aCase();
    const id = await committee(world).convene([told], { members: both() });
    const { version } = await committee(world).room(id, CONVENER);
    const convener = await world.as(CONVENER);
    const path = `/committee-sessions/${id}/cancellation`;
    const reason = { reason: 'The chair is ill' };
    const foreseen = done(await convener.post<DryRun>(`${path}?dryRun=true`, reason, { version }));
    expect(names(foreseen.told)).toEqual(['Farrukh Nazarov', 'Guest Member']);
    expect(JSON.stringify(foreseen.told)).not.toContain('ill');
    done(await convener.post(path, reason, { version }));
    expect(await newest(guest.client)).toMatchObject({
      ...{ text: 'Сиз катышкан комиссиянын жыйыны жокко чыгарылды: себебин караңыз.', place: `/committee/${id}` },
    });
    expect((await committee(world).room(id, guest.client)).cancelReason).toBe('The chair is ill');
  });

  it('cannot do without hearing of it', async () => {
    const choices = [{ kind: 'committee', way: 'off' }];
    const refused = await (await world.as(CHAIR)).put('/notices/preferences', { choices, digestHour: 8 });
    expect(refused.status).toBe(422);
  });
});
