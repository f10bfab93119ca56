import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { NoticePage } from '@tendesh/contracts/notices/notices';
import type { WorkList } from '@tendesh/contracts/work/work';
import { cast, done, type Told } from '../../src/demo/story';
import { staffId } from '../support/committees';
import { giveRole } from '../support/roles';
import { type MailServer, startMailServer } from '../support/mail-server';
import { linesOf, mailsTo, toldOf } from '../support/told';
import { startWorld, type World } from '../support/world';

/** Elena and Talant decide in Osh, Sultan in Batken; Kanykei is a case officer in Jalal-Abad. */
const [ELENA, TALANT, SULTAN, KANYKEI] = ['elena.kim', 'talant.osmonov', 'sultan.mamatov', 'kanykei.usenova'] as const;
const DAYS = { fromOn: '2026-03-02', untilOn: '2026-03-06' };

describe('lent authority', () => {
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

  const request = (to: string, days = DAYS) => ({ delegateId: staffId(to), ...days, reason: 'On leave' });
  const lend = async (from: string, to: string, days = DAYS) =>
    done(await (await world.as(from)).post<Written>('/delegations', request(to, days)));
  const end = async (from: string, id: string) =>
    done(await (await world.as(from)).post(`/delegations/${id}/end`, { reason: 'Back early' }, { version: 1 }));
  const waits = async (name: string, { caseId }: Told) =>
    (await (await world.as(name)).get<WorkList>('/work')).body.items.some((one) => one.caseId === caseId);
  const at = (instant: string) => world.clock.set(new Date(instant));

  describe('that is given or taken back', () => {
    it('is told to the delegate and nobody else, in the own language, with the days and what is lent', async () => {
      await world.sql.query(`update staff set language = 'ky' where id = $1`, [staffId(KANYKEI)]);
      const { id } = await lend(ELENA, KANYKEI);
      expect(await toldOf(world, 'delegation.given')).toEqual([KANYKEI]);
      expect(await linesOf(world, 'delegation.given', 'en')).toEqual([
        'From 2 March 2026 until 6 March 2026, both included',
        'What is lent: approving applications, rejecting them, returning them for correction, authorising releases; as far as your colleague may',
      ]);
      const [mail] = await mailsTo(world, server, KANYKEI);
      expect(mail).toMatch(/^Кесиптешиңиз Сизге .*\n- 2026-жылдын 2-марты – 2026-жылдын 6-марты/s);
      expect(mail).toContain('https://tendesh.test/delegations');
      await end(ELENA, id);
      expect(await toldOf(world, 'delegation.ended')).toEqual([KANYKEI]);
      const [newest] = (await (await world.as(KANYKEI)).get<NoticePage>('/notices')).body.items;
      expect(newest).toMatchObject({ kind: 'delegation', place: '/delegations', byName: 'Elena Kim' });
      expect(newest?.lines).toHaveLength(2);
    });

    it('is shown word by word before it is done', async () => {
      const elena = await world.as(ELENA);
      const { told } = done(await elena.post<DryRun>('/delegations?dryRun=true', request(KANYKEI)));
      expect(told).toMatchObject([{ recipient: 'Kanykei Usenova', by: 'mail' }]);
      expect(await mailsTo(world, server, KANYKEI)).toEqual([]);
      await lend(ELENA, KANYKEI);
      const [mail] = await mailsTo(world, server, KANYKEI);
      expect(mail).toContain(told[0]?.text.replaceAll('\u00a0', ' '));
    });
  });

  describe('brings a step that waits to the notices of the delegate, as to his work', () => {
    /** Whether Kanykei is told that an application waits for its decision; her work must say the same at that moment. */
    const isTold = async () => {
      const told = await world.story.anApplication({ stage: 'assessed' });
      const heard = (await toldOf(world, 'application.presented', told.caseId)).includes(KANYKEI);
      expect(await waits(KANYKEI, told)).toBe(heard);
      return heard;
    };

    it('on its days, in the calendar of the office of who lent it, and on no other', async () => {
      expect(await isTold()).toBe(false);
      await lend(ELENA, KANYKEI, { fromOn: '2026-03-03', untilOn: '2026-03-04' });
      expect(await isTold()).toBe(false);
      // Midnight in Osh, UTC+6.
      at('2026-03-02T18:00:00Z');
      expect(await isTold()).toBe(true);
      at('2026-03-04T17:59:59Z');
      expect(await isTold()).toBe(true);
      at('2026-03-04T18:00:00Z');
      expect(await isTold()).toBe(false);
    });

    it('until it is taken back, and not while who lent it is disabled', async () => {
      const { id } = await lend(ELENA, KANYKEI);
      expect(await isTold()).toBe(true);
      await world.sql.query(`update staff set status = 'disabled' where id = $1`, [staffId(ELENA)]);
      expect(await isTold()).toBe(false);
      await world.sql.query(`update staff set status = 'active' where id = $1`, [staffId(ELENA)]);
      await end(ELENA, id);
      expect(await isTold()).toBe(false);
    });

    it('where who lent it could take the step, and nowhere else', async () => {
      await lend(SULTAN, KANYKEI);
      expect(await isTold()).toBe(false);
      await lend(TALANT, KANYKEI);
      expect(await isTold()).toBe(true);
    });

    it('unless a duty keeps one of both from it', async () => {
      await giveRole(world, 'farrukh.nazarov', 'manager');
      const toOsh = `update staff set office_id = (select id from office where code = 'KG-OSH') where id = $1`;
      await world.sql.query(toOsh, [staffId('farrukh.nazarov')]);
      await lend('farrukh.nazarov', KANYKEI);
      // Farrukh scored.
      expect(await isTold()).toBe(false);
    });
  });

  it('reaches a release that waits, and verification, which is not lent, it does not', async () => {
    await giveRole(world, TALANT, 'verifier');
    await lend(TALANT, KANYKEI);
    const told = await world.story.anApplication({ stage: 'signed' });
    expect(await toldOf(world, 'award.signed', told.caseId)).toContain(KANYKEI);
    expect(await toldOf(world, 'evidence.attached', told.caseId)).toContain(TALANT);
    expect(await toldOf(world, 'evidence.attached', told.caseId)).not.toContain(KANYKEI);
    expect(await toldOf(world, 'application.submitted', told.caseId)).not.toContain(KANYKEI);
  });

  it('says in a rehearsal who would be told on it', async () => {
    await lend(ELENA, KANYKEI);
    const told = await world.story.anApplication({ stage: 'scored' });
    const { application } = await world.story.page(told.caseId, cast.officer);
    const options = { version: application?.version ?? 0 };
    const officer = await world.as(cast.officer);
    const path = `/applications/${told.applicationId}/presentation?dryRun=true`;
    const rehearsed = done(await officer.post<DryRun>(path, {}, options));
    expect(rehearsed.told.map(({ recipient }) => recipient)).toContain('Kanykei Usenova');
  });
});
