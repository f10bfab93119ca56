import type {
  Complaint,
  ComplaintFigures,
  ComplaintList,
  ComplaintReceipt,
  PublicComplaintStatus,
} from '@tendesh/contracts/complaints/complaints';
import { officeId, staff } from '@tendesh/testing/reference';
import type { ProblemBody } from '../../src/demo/client';
import { cast } from '../../src/demo/story';
import { aComplaint, complaint, FOCAL_POINT } from '../support/complaints';
import { START, startWorld, type World } from '../support/world';

const codes = (body: ProblemBody) => (body.violations ?? []).map(({ code }) => code);
const answer = { answer: 'We are sorry. The answer to your application goes out this week.' };
const elena = staff.find(({ email }) => email.startsWith('elena.kim@'))?.id ?? '';

describe('a complaint', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  beforeEach(() => world.clock.set(START));
  afterAll(() => world.stop());

  const act = async (name: string, { id }: { id: string }, path: string, version: number, body: object = {}) =>
    (await world.as(name)).post<ProblemBody>(`/complaints/${id}/${path}`, body, { version });

  it('is acknowledged, answered and closed by a manager of its office, with its deadlines', async () => {
    const one = await aComplaint(world);
    expect(one).toMatchObject({
      status: 'received',
      acknowledgeBy: '2026-03-04',
      answerBy: '2026-03-16',
      referBy: null,
    });
    expect((await act(cast.approver, one, 'acknowledgement', 1)).status).toBe(201);
    expect((await act(cast.approver, one, 'answer', 2, answer)).status).toBe(201);
    expect((await act(cast.approver, one, 'closure', 3)).status).toBe(201);
    const manager = await world.as(cast.approver);
    const { body } = await manager.get<Complaint>(`/complaints/${one.id}`);
    expect(body).toMatchObject({
      status: 'closed',
      answer: answer.answer,
      handler: { fullName: 'Elena Kim' },
      dueAt: null,
    });
  });

  it('is not seen at another office, nor by who only writes complaints down', async () => {
    const one = await aComplaint(world);
    expect((await (await world.as('sultan.mamatov')).get(`/complaints/${one.id}`)).status).toBe(404);
    expect((await (await world.as(cast.officer)).get(`/complaints/${one.id}`)).status).toBe(403);
  });

  it('about a manager is seen and handled by everybody but him', async () => {
    const one = await aComplaint(world, { subjectId: elena });
    expect((await (await world.as(cast.approver)).get(`/complaints/${one.id}`)).status).toBe(404);
    expect((await act(cast.approver, one, 'acknowledgement', 1)).status).toBe(404);
    expect((await act(cast.releaser, one, 'acknowledgement', 1)).status).toBe(201);
    const forged = world.sql.query(`update complaint set handler_id = subject_id where id = $1`, [one.id]);
    await expect(forged).rejects.toThrow('complaint_is_not_handled_by_its_subject');
  });

  it('of an ordinary kind is answered, of a restricted one referred', async () => {
    const [ordinary, restricted] = [await aComplaint(world), await aComplaint(world, { category: 'fraud' })];
    expect(codes((await act(FOCAL_POINT, ordinary, 'referral', 1)).body)).toEqual(['complaint_takes_another_way']);
    expect(codes((await act(FOCAL_POINT, restricted, 'answer', 1, answer)).body)).toEqual([
      'complaint_takes_another_way',
    ]);
    expect((await act(FOCAL_POINT, restricted, 'referral', 1)).status).toBe(201);
  });

  it('by two at once is answered once', async () => {
    const one = await aComplaint(world);
    const answers = await Promise.all(
      [cast.approver, cast.releaser].map((name) => act(name, one, 'answer', 1, answer)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('that is overdue stands first', async () => {
    const old = await aComplaint(world, { category: 'sexual_exploitation' });
    world.clock.set(new Date(START.getTime() + 25 * 3_600_000));
    const { items } = (await (await world.as(FOCAL_POINT)).get<ComplaintList>('/complaints?status=received')).body;
    expect(items.findIndex(({ id }) => id === old.id)).toBeLessThan(items.findIndex(({ overdue }) => !overdue));
    expect(items.find(({ id }) => id === old.id)).toMatchObject({ overdue: true });
  });

  it('is counted by kind and month; fewer than five only for the focal point, and restricted ones not at all', async () => {
    for (const category of [
      'decision',
      'decision',
      'decision',
      'decision',
      'decision',
      'other',
      'fee_demanded',
    ] as const)
      await aComplaint(world, { category });
    const figures = async (name: string) =>
      (await (await world.as(name)).get<ComplaintFigures>('/complaint-figures')).body.items;
    const of = (items: ComplaintFigures['items'], category: string) => items.find((one) => one.category === category);
    const mine = await figures(cast.approver);
    expect(of(mine, 'decision')).toMatchObject({ month: '2026-03', count: 5 });
    expect(of(mine, 'other')).toMatchObject({ count: null, acknowledgedInTimeBp: null });
    expect(of(mine, 'fee_demanded')).toBeUndefined();
    expect(of(await figures(FOCAL_POINT), 'fee_demanded')).toMatchObject({ count: 1 });
    expect(of(await figures('sultan.mamatov'), 'decision')).toBeUndefined();
  });

  describe('of anybody, without an account', () => {
    const telling = {
      category: 'delay',
      description: 'Nobody <b>answers</b> my calls.',
      language: 'ky',
      mayBeContacted: false,
    };

    it('is answered with a reference and a code, by which its status and answer are looked up and nothing else', async () => {
      const anybody = world.anonymous();
      const told = await anybody.post<ComplaintReceipt>('/public/complaints', {
        ...telling,
        officeId: officeId('KG-OSH'),
      });
      expect(told.status).toBe(201);
      const { reference, code } = told.body;
      const { items } = (await (await world.as(cast.approver)).get<ComplaintList>('/complaints')).body;
      const found = items.find((one) => one.reference === reference) ?? { id: '' };
      await act(cast.approver, found, 'answer', 1, answer);
      const status = (said: object) => anybody.post<PublicComplaintStatus>('/public/complaint-status', said);
      expect((await status({ reference, code })).body).toEqual({ status: 'answered', ...answer });
      expect((await status({ reference, code: code.toLowerCase().replaceAll('-', ' ') })).status).toBe(200);
      expect((await status({ reference, code: 'AAAA-AAAA-AAAA-AAAA' })).status).toBe(404);
      const { rows } = await world.sql.query<{ held: string }>(`select complaint::text as held from complaint`);
      expect(rows.some(({ held }) => held.includes(code))).toBe(false);
    });

    it('takes hostile words as words, and drops what a machine filled in', async () => {
      const anybody = world.anonymous();
      const count = async () =>
        (await world.sql.query<{ n: number }>('select count(*)::int as n from complaint')).rows[0]?.n;
      const before = (await count()) ?? 0;
      const hostile = `'); drop table complaint; -- <script>alert(1)</script> {{constructor}} \u202e`;
      expect((await anybody.post('/public/complaints', { ...telling, description: hostile })).status).toBe(201);
      expect((await anybody.post('/public/complaints', { ...telling, website: 'http://x' })).status).toBe(201);
      expect(await count()).toBe(before + 1);
      expect((await anybody.post('/public/complaints', { ...telling, description: 'x'.repeat(4001) })).status).toBe(
        400,
      );
    });

    it('is throttled by the address', async () => {
      const anybody = world.anonymous();
      const answers: number[] = [];
      for (let index = 0; index < 6; index += 1)
        answers.push((await anybody.post('/public/complaints', telling)).status);
      expect(answers).toContain(429);
      expect(
        (await world.anonymous().post('/public/complaints', { ...telling, category: complaint.category })).status,
      ).toBe(429);
    });
  });
});
