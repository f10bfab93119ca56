import { cast } from '../../src/demo/story';
import { SendDigests } from '../../src/notices/send-digests';
import { MailWorker } from '../../src/platform/mail/mail-worker';
import type { NoticePage } from '@tendesh/contracts/notices/notices';
import { aCommitteeCall, CHAIR, COMMITTEE_CALL, committee, MEMBER, staffId } from '../support/committees';
import { type MailServer, readMail, startMailServer } from '../support/mail-server';
import { waitForLock } from '../support/wait-for-lock';
import { startWorld, type World } from '../support/world';

const READER = 'elena.kim';

describe('the mail of the day', () => {
  let world: World;
  let server: MailServer;
  beforeEach(async () => {
    server = await startMailServer();
    world = await startWorld({ SMTP_URL: server.url, PUBLIC_URL: 'https://tendesh.test' });
  });
  afterEach(async () => {
    await world.stop();
    await server.stop();
  });

  it('comes at the hour of the office, once a day, with what is unread', async () => {
    await world.story.anApplication({ stage: 'submitted' });
    await choose(READER, 9);
    expect(await digestsAt('2026-03-02T20:00:00Z')).toEqual([]); // 2 at night in Osh
    expect(await digestsAt('2026-03-03T02:59:00Z')).toEqual([]); // 8:59 in the morning
    const [mail, ...others] = await digestsAt('2026-03-03T03:00:00Z');
    expect(others).toEqual([]);
    expect(mail?.text).toMatch(/- KG-OSH-2026-00001: /);
    expect(mail?.text).toContain('https://tendesh.test/notices');
    expect(await digestsAt('2026-03-03T10:00:00Z')).toEqual([]);
  });

  it('comes once, whatever servers look for it', async () => {
    await world.story.anApplication({ stage: 'submitted' });
    await choose(READER, 9);
    world.clock.set(new Date('2026-03-03T03:00:00Z'));
    const digests = world.app.get(SendDigests);
    await Promise.all([1, 2, 3, 4].map(() => digests.sendDue()));
    expect(await mailsIn()).toHaveLength(1);
  });

  it('does not come when everything is read, nor again for what is old', async () => {
    await world.story.anApplication({ stage: 'submitted' });
    await choose(READER, 9);
    expect(await digestsAt('2026-03-03T03:00:00Z')).toHaveLength(1);
    expect(await digestsAt('2026-03-04T03:00:00Z')).toEqual([]);
    await world.story.anApplication({ stage: 'submitted' });
    await (await world.as(READER)).put('/notices/reading', {});
    expect(await digestsAt('2026-03-05T03:00:00Z')).toEqual([]);
    await world.story.anApplication({ stage: 'submitted' });
    expect(await digestsAt('2026-03-06T03:00:00Z')).toHaveLength(1);
  });

  it('brings on the next day what began before it and was committed afterwards', async () => {
    await choose(READER, 9);
    const held = await world.story.anApplication();
    await world.sql.query('begin');
    await world.sql.query('select from assistance_case where id = $1 for no key update', [held.caseId]);
    const submission = world.story.submit(held, cast.officer);
    await waitForLock(world);
    await world.story.anApplication({ stage: 'submitted' });
    const [first] = await digestsAt('2026-03-03T03:00:00Z');
    expect(first?.text).toMatch(/- KG-OSH-2026-00002: /);
    expect(first?.text).not.toMatch(/- KG-OSH-2026-00001: /);
    await world.sql.query('commit');
    await submission;
    expect(await digestsAt('2026-03-03T10:00:00Z')).toEqual([]);
    const [second] = await digestsAt('2026-03-04T03:00:00Z');
    expect(second?.text).toMatch(/- KG-OSH-2026-00001: /);
    expect(await digestsAt('2026-03-05T03:00:00Z')).toEqual([]);
  });

  it('goes out in the evening too, when something happens after the hour', async () => {
    await choose(READER, 9);
    expect(await digestsAt('2026-03-03T03:00:00Z')).toEqual([]);
    await world.story.anApplication({ stage: 'submitted' });
    expect(await digestsAt('2026-03-03T12:00:00Z')).toHaveLength(1);
  });

  it('names the newest fifty of many, and says how many more there are, in the language of the reader', async () => {
    await world.story.anApplication({ stage: 'submitted' });
    await choose(READER, 9);
    await world.sql.query(
      `insert into notice select (jsonb_populate_record(null::notice, to_jsonb(n)
         || jsonb_build_object('id', '00000000-0000-7000-8000-' || lpad(i::text, 12, '0')))).*
       from notice n cross join generate_series(1, 56) i where n.staff_id = $1 and n.topic = 'application.submitted'`,
      [staffId(READER)],
    );
    const [mail] = await digestsAt('2026-03-03T03:00:00Z');
    expect(mail?.text.match(/^- KG-OSH-2026-00001: /gm)).toHaveLength(50);
    expect(mail?.text).toContain('\n\n... и ещё 7\n\n');
    expect(mail?.subject).toContain('(57)');
    await world.story.anApplication({ stage: 'submitted' });
    const [next] = await digestsAt('2026-03-04T03:00:00Z');
    expect(next?.text).toMatch(/- KG-OSH-2026-00002: .*\n- KG-OSH-2026-00001: /);
  });

  it('says nothing of an office that was seen with lent authority and is seen no more, as the app does not', async () => {
    const elena = await world.as(READER);
    const days = { fromOn: '2026-03-02', untilOn: '2026-03-03', reason: 'On leave' };
    await elena.post('/delegations', { delegateId: staffId('kanykei.usenova'), ...days });
    await world.story.anApplication({ stage: 'assessed' });
    const digests = async (instant: string) => {
      world.clock.set(new Date(instant));
      await world.app.get(SendDigests).sendDue();
      return (await mailsIn('kanykei.usenova')).filter(({ text }) => text.includes('KG-OSH-2026-00001: ')).length;
    };
    expect(await digests('2026-03-03T03:00:00Z')).toBe(1);
    await world.story.anApplication({ stage: 'assessed' });
    expect(await digests('2026-03-04T03:00:00Z')).toBe(1);
    const { items } = (await (await world.as('kanykei.usenova')).get<NoticePage>('/notices?show=all')).body;
    expect(items.map(({ kind }) => kind)).toEqual(['delegation']);
  });

  it('says nothing of a case from which the person stepped aside meanwhile, nor does the app', async () => {
    await aCommitteeCall(world);
    const told = await world.story.anApplication({ stage: 'assessed', callId: COMMITTEE_CALL });
    const acts = committee(world);
    await acts.declare(await acts.item(await acts.convene([told]), told), MEMBER, 'family');
    for (const who of [CHAIR, MEMBER]) await choose(who, 9);
    world.clock.set(new Date('2026-03-03T03:00:00Z'));
    await world.app.get(SendDigests).sendDue();
    const namesTheCase = async (who: string) =>
      (await mailsIn(who)).some(({ text }) => text.includes('- KG-OSH-2026-00001: '));
    expect([await namesTheCase(CHAIR), await namesTheCase(MEMBER)]).toEqual([true, false]);
    const placesOf = async (who: string) =>
      (await (await world.as(who)).get<NoticePage>('/notices?show=all')).body.items.map(({ place }) => place);
    expect(await placesOf(CHAIR)).toContain(`/cases/${told.caseId}`);
    expect(await placesOf(MEMBER)).not.toContain(`/cases/${told.caseId}`);
  });

  async function choose(name: string, digestHour: number): Promise<void> {
    const choices = [{ kind: 'next_step', way: 'digest' }];
    expect((await (await world.as(name)).put('/notices/preferences', { choices, digestHour })).status).toBe(200);
  }

  /** Mails of the day to the reader, sent when the clock stands there. */
  async function digestsAt(instant: string) {
    world.clock.set(new Date(instant));
    const before = (await mailsIn()).length;
    await world.app.get(SendDigests).sendDue();
    return (await mailsIn()).slice(before);
  }

  async function mailsIn(reader = READER) {
    await world.app.get(MailWorker).sendAllDue();
    const mails = await Promise.all(server.mails.map(readMail));
    return mails.filter(({ to, text }) => to.startsWith(reader) && text.includes('/notices'));
  }
});
