import type { NoticePage, NoticePreferences, UnreadNotices } from '@tendesh/contracts/notices/notices';
import type { ProblemBody } from '../../src/demo/client';
import { cast } from '../../src/demo/story';
import { MailWorker } from '../../src/platform/mail/mail-worker';
import { aCommitteeCall, CHAIR, committee, COMMITTEE_CALL, MEMBER, staffId } from '../support/committees';
import { type MailServer, readMail, startMailServer } from '../support/mail-server';
import { added } from '../support/return-reasons';
import { startWorld, type World } from '../support/world';

describe('telling people', () => {
  let world: World;
  let server: MailServer;
  beforeAll(async () => {
    server = await startMailServer();
    world = await startWorld({ SMTP_URL: server.url, PUBLIC_URL: 'https://tendesh.test' });
  });
  afterAll(async () => {
    await world.stop();
    await server.stop();
  });

  it('reaches who may do the next step, and not who acted', async () => {
    const { caseId } = await world.story.anApplication({ stage: 'assessed' });
    const number = await numberOf(caseId);
    const waiting = `${number}: The application is assessed and waits for a decision.`;
    expect(await textsOf('talant.osmonov', caseId)).toContain(`${number}: Өтүнмө бааланды, чечимди күтүүдө.`);
    expect(await textsOf(cast.officer, caseId)).not.toContain(waiting);
    expect(await textsOf('cholpon.ergeshova', caseId)).toEqual([]);
  });

  it('says no more in a mail than the number of the case and what happened, with a link to it', async () => {
    const told = await world.story.anApplication({ stage: 'approved' });
    const number = await numberOf(told.caseId);
    await world.app.get(MailWorker).sendAllDue();
    const mails = await Promise.all(server.mails.map(readMail));
    const mail = mails.find(({ subject }) => subject.startsWith(number));
    expect(mail?.to).toBe(`${cast.officer}@tendesh.example`);
    expect(mail?.text).toContain(`https://tendesh.test/cases/${told.caseId}`);
    const { person } = await world.story.page(told.caseId, cast.officer);
    const said = JSON.stringify(mail);
    for (const name of [person.nameCyrl, person.nameLatn].flatMap((one) => one.split(' ')))
      expect(said).not.toContain(name);
    expect(said).not.toMatch(/\d{4,} ?KGS|KGS ?\d/);
  });

  it('says of a return what to correct and why, in the language of who reads, and repeats no own words', async () => {
    const sentence = { en: 'A seal.', ru: 'Нет печати.', ky: 'Мөөр жок.', tg: 'Мӯҳр нест.' };
    const { id: addedId } = await added(world, { group: 'plan', sentence });
    const corrections = [
      { group: 'plan', field: 'market', code: 'not_shown', reason: 'Ask Asan Usenov' },
      { group: 'plan', field: 'premises', addedId },
    ];
    const told = await world.story.anApplication({ stage: 'assessed' });
    await inLanguage(cast.officer, 'ru');
    await world.story.actOnApplication(told, 'elena.kim', 'return', { corrections });
    const lines = ['Рынок: Не подтверждено.', 'Помещение: Нет печати.'];
    const [notice] = (await (await world.as(cast.officer)).get<NoticePage>('/notices?limit=1')).body.items;
    expect(notice).toMatchObject({ place: `/cases/${told.caseId}`, lines });
    await world.app.get(MailWorker).sendAllDue();
    const mails = await Promise.all(server.mails.map(readMail));
    const mail = mails.find(({ text }) => text.includes(told.caseId) && text.includes('доработку'));
    expect(mail?.subject).not.toContain('Рынок');
    expect(mail?.text).toContain(lines.map((line) => `- ${line}`).join('\n'));
    expect(JSON.stringify([notice, mail])).not.toContain('Asan');
    await inLanguage(cast.officer, 'en');
    const [again] = (await (await world.as(cast.officer)).get<NoticePage>('/notices?limit=1')).body.items;
    expect(again?.lines).toEqual(['Market: Not shown.', 'Premises: A seal.']);
  });

  it('is counted, and read one by one or all at once', async () => {
    await world.story.anApplication({ stage: 'submitted' });
    const manager = await world.as('elena.kim');
    const unread = async () => (await manager.get<UnreadNotices>('/notices/unread')).body.unread;
    const before = await unread();
    expect(before).toBeGreaterThan(0);
    const [first] = (await manager.get<NoticePage>('/notices?show=unread&limit=1')).body.items;
    expect((await manager.put('/notices/reading', { ids: [first?.id] })).status).toBe(204);
    expect(await unread()).toBe(before - 1);
    expect((await manager.get<NoticePage>('/notices?limit=1')).body.items[0]?.readAt).not.toBeNull();
    await manager.put('/notices/reading', {});
    expect(await unread()).toBe(0);
  });

  it('marks no notice of another person', async () => {
    await world.story.anApplication({ stage: 'submitted' });
    const [theirs] = (await (await world.as('elena.kim')).get<NoticePage>('/notices?show=unread')).body.items;
    await (await world.as('talant.osmonov')).put('/notices/reading', { ids: [theirs?.id] });
    const after = (await (await world.as('elena.kim')).get<NoticePage>('/notices?show=unread')).body.items;
    expect(after[0]?.id).toBe(theirs?.id);
  });

  it('pages backwards through time without a gap', async () => {
    const manager = await world.as('elena.kim');
    const all = (await manager.get<NoticePage>('/notices')).body.items.map(({ id }) => id);
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const from: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { items, next } = (await manager.get<NoticePage>(`/notices?limit=2${from}`)).body;
      paged.push(...items.map(({ id }) => id));
      cursor = next;
    }
    expect(paged).toEqual(all);
  });

  it('follows what each person chose, and lets nobody miss what must be known', async () => {
    const manager = await world.as('elena.kim');
    const choose = (way: string, kind = 'next_step') =>
      manager.put<NoticePreferences & ProblemBody>('/notices/preferences', {
        choices: [{ kind, way }],
        digestHour: 17,
      });
    const { body } = await choose('off');
    expect(body.choices).toContainEqual({ kind: 'next_step', way: 'off' });
    expect([body.digestHour, body.timeZone]).toEqual([17, 'Asia/Bishkek']);
    const quiet = await world.story.anApplication({ stage: 'submitted' });
    expect(await textsOf('elena.kim', quiet.caseId)).toEqual([]);

    await choose('at_once');
    const mailed = await world.story.anApplication({ stage: 'submitted' });
    expect(await mailsFor('elena.kim', await numberOf(mailed.caseId))).toBe(1);
    await choose('app');
    const shown = await world.story.anApplication({ stage: 'submitted' });
    expect(await textsOf('elena.kim', shown.caseId)).toHaveLength(1);
    expect(await mailsFor('elena.kim', await numberOf(shown.caseId))).toBe(0);

    const refused = await choose('off', 'correction');
    expect([refused.status, refused.body.violations]).toEqual([
      422,
      [{ code: 'notice_cannot_be_off', pointer: '/choices/0/way' }],
    ]);
  });

  it('tells who stepped aside from a case nothing of it any more', async () => {
    await aCommitteeCall(world);
    const told = await world.story.anApplication({ stage: 'assessed', callId: COMMITTEE_CALL });
    const acts = committee(world);
    const item = await acts.item(await acts.convene([told]), told);
    await acts.declare(item, MEMBER, 'family');
    const corrections = [{ group: 'cash_flow', reason: 'Sales look too high' }];
    await world.story.actOnApplication(told, cast.approver, 'return', { corrections });
    await world.sql.query('delete from notice');
    await world.story.submit(told, cast.officer);
    await world.story.screen(told, cast.officer);
    const names = await namesTold('application.screened_eligible');
    expect([names.includes(CHAIR), names.includes(MEMBER)]).toEqual([true, false]);
  });

  it('tells who convenes that an application waits for a committee, and only after it who may approve', async () => {
    const told = await world.story.anApplication({ stage: 'eligible', callId: await aCommitteeCall(world) });
    // Who verified the money may not approve, but may convene.
    await world.sql.query(
      `insert into duty_act (id, case_id, office_id, staff_id, act, subject_id, at)
       select gen_random_uuid(), id, office_id, $1, 'verified_contribution', id, opened_on from assistance_case where id = $2`,
      [staffId(cast.releaser), told.caseId],
    );
    await world.sql.query('delete from notice');
    await world.story.advance('scored', told);
    await world.story.advance('assessed', told);
    const managers = ['daniyar.omarov', 'elena.kim', 'nurgul.abdyldaeva', 'talant.osmonov'];
    expect(await namesTold('application.presented')).toEqual(managers);
    const acts = committee(world);
    const id = await acts.sitting([told]);
    await acts.settle(id, told, { outcome: 'selected' });
    expect(await namesTold('application.selected')).toEqual([cast.officer, ...managers.slice(0, 3)]);
  });

  it('is rolled back with an act that fails', async () => {
    const { applicationId, caseId } = await world.story.anApplication({ stage: 'assessed' });
    const before = await world.sql.query('select from notice');
    const manager = await world.as('elena.kim');
    expect((await manager.post(`/applications/${applicationId}/approval`, {}, { version: 1 })).status).toBe(409);
    expect((await world.sql.query('select from notice')).rowCount).toBe(before.rowCount);
    expect(caseId).not.toBe('');
  });

  async function inLanguage(name: string, language: string): Promise<void> {
    await world.sql.query('update staff set language = $2 where email = $1', [`${name}@tendesh.example`, language]);
  }

  async function namesTold(topic: string): Promise<string[]> {
    const { rows } = await world.sql.query<{ name: string }>(
      `select split_part(email, '@', 1) as name from notice n join staff s on s.id = n.staff_id where topic = $1 order by name`,
      [topic],
    );
    return rows.map(({ name }) => name);
  }

  async function numberOf(caseId: string): Promise<string> {
    const { rows } = await world.sql.query<{ number: string }>('select number from assistance_case where id = $1', [
      caseId,
    ]);
    return rows[0]?.number ?? '';
  }

  async function textsOf(name: string, caseId: string): Promise<string[]> {
    const { items } = (await (await world.as(name)).get<NoticePage>('/notices?limit=200')).body;
    return items.filter(({ place }) => place === `/cases/${caseId}`).map(({ text }) => text);
  }

  async function mailsFor(name: string, number: string): Promise<number> {
    const { rowCount } = await world.sql.query(
      `select from outgoing_mail where recipient = $1 and params->>'text' like $2 || '%'`,
      [`${name}@tendesh.example`, number],
    );
    return rowCount ?? 0;
  }
});
