import type { Complaint, ComplaintReceipt } from '@tendesh/contracts/complaints/complaints';
import type { NoticePage } from '@tendesh/contracts/notices/notices';
import type { WorkItem, WorkList } from '@tendesh/contracts/work/work';
import { officeId, staff } from '@tendesh/testing/reference';
import { cast, done } from '../../src/demo/story';
import { verified } from '../support/audit';
import { staffId } from '../support/committees';
import { aComplaint, complaint, FOCAL_POINT } from '../support/complaints';
import { type MailServer, startMailServer } from '../support/mail-server';
import { linesOf, mailsTo, toldOf } from '../support/told';
import { START, startWorld, type World } from '../support/world';

const [ELENA, TALANT] = ['elena.kim', 'talant.osmonov'] as const;
const answer = { answer: 'We are sorry: the answer goes out this week.' };
const MARK = 'Zxqv-mark-of-what-was-told';

describe('a complaint that came in', () => {
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

  const act = async (name: string, { id }: { id: string }, path: string, version: number, body: object = {}) =>
    done(await (await world.as(name)).post(`/complaints/${id}/${path}`, body, { version }));
  const workOf = async (name: string): Promise<WorkItem[]> =>
    (await (await world.as(name)).get<WorkList>('/work')).body.items;
  /** In whose work it waits, as what. */
  const desks = async ({ id }: { id: string }) => {
    const found: string[][] = [];
    for (const { email, id: staffId } of staff) {
      const { rows } = await world.sql.query(`select from staff where id = $1 and status = 'active'`, [staffId]);
      if (rows.length === 0) continue;
      const name = email.split('@')[0] ?? '';
      const items = (await workOf(name)).filter((one) => one.complaintId === id);
      if (items.length > 0) found.push([name, ...items.map(({ kind }) => kind)]);
    }
    return found;
  };
  const after = (hours: number) => world.clock.set(new Date(START.getTime() + hours * 3_600_000));

  it('is told to who may handle it and waits in their work, from desk to desk until it is answered', async () => {
    const one = await aComplaint(world);
    expect(await toldOf(world, 'complaint.recorded', one.id)).toEqual([FOCAL_POINT, ELENA, TALANT]);
    expect(await linesOf(world, 'complaint.recorded', 'en')).toEqual(['Due: 4 March 2026']);
    const acknowledge = 'complaint_to_acknowledge';
    const everybody = [ELENA, FOCAL_POINT, TALANT].map((name) => [name, acknowledge]);
    expect(await desks(one)).toEqual(everybody);
    const [item] = await workOf(ELENA);
    expect(item).toMatchObject({
      ...{ kind: acknowledge, title: one.reference, officeName: 'Osh', caseId: null, dueAt: '2026-03-04' },
      ...{ overdue: false, next: 'complaint_to_answer', complaintId: one.id },
    });
    await act(ELENA, one, 'acknowledgement', 1);
    expect(await desks(one)).toEqual([[ELENA, 'complaint_to_answer']]);
    await world.sql.query(`update staff set status = 'disabled' where id = $1`, [staffId(ELENA)]);
    expect(await desks(one)).toEqual([FOCAL_POINT, TALANT].map((name) => [name, 'complaint_to_answer']));
    await act(TALANT, one, 'answer', 2, answer);
    expect(await desks(one)).toEqual([]);
  });

  it('of a restricted kind is told to the focal point alone, and says nothing of itself', async () => {
    const one = await aComplaint(world, { category: 'fraud', description: `${MARK} in Osh`, contact: MARK });
    expect(await toldOf(world, 'complaint.recorded', one.id)).toEqual([FOCAL_POINT]);
    expect(await linesOf(world, 'complaint.recorded', 'en')).toEqual(['Due: 3 March 2026, 10:00']);
    expect(await desks(one)).toEqual([[FOCAL_POINT, 'complaint_to_refer']]);
    const mails = await mailsTo(world, server, FOCAL_POINT);
    expect(mails).toHaveLength(1);
    const { items } = (await (await world.as(FOCAL_POINT)).get<NoticePage>('/notices')).body;
    expect(items).toMatchObject([{ kind: 'complaint', byName: null, place: `/complaints/${one.id}` }]);
    expect(mails[0]).toContain(`https://tendesh.test/complaints/${one.id}`);
    for (const told of [MARK, 'fraud', 'KG-', 'Osh', 'Asanova', one.reference]) expect(mails[0]).not.toContain(told);
    await act(FOCAL_POINT, one, 'acknowledgement', 1);
    expect(await desks(one)).toEqual([[FOCAL_POINT, 'complaint_to_refer']]);
    await act(FOCAL_POINT, one, 'referral', 2);
    expect(await desks(one)).toEqual([]);
  });

  it('is never told to whom it is about, nor stands in his work, whatever was lent to him', async () => {
    const lend = async (from: string, to: string) => {
      const days = { fromOn: '2026-03-02', untilOn: '2026-03-06', reason: 'On leave' };
      done(await (await world.as(from)).post('/delegations', { delegateId: staffId(to), ...days }));
    };
    await lend(TALANT, ELENA);
    await lend(ELENA, 'kanykei.usenova');
    const one = await aComplaint(world, { subjectId: staffId(ELENA) });
    expect(await toldOf(world, 'complaint.recorded', one.id)).toEqual([FOCAL_POINT, TALANT]);
    expect((await desks(one)).map(([name]) => name)).toEqual([FOCAL_POINT, TALANT]);
    const aboutTheFocalPoint = await aComplaint(world, { category: 'staff_conduct' });
    await world.sql.query(`update complaint set subject_id = $2 where id = $1`, [
      aboutTheFocalPoint.id,
      staffId(FOCAL_POINT),
    ]);
    expect(await desks(aboutTheFocalPoint)).toEqual([]);
  });

  it('is told to who handled it before when a colleague goes on with it', async () => {
    const one = await aComplaint(world);
    await act(ELENA, one, 'handling', 1);
    expect(await toldOf(world, 'complaint.taken_over', one.id)).toEqual([]);
    await act(TALANT, one, 'handling', 2);
    expect(await toldOf(world, 'complaint.taken_over', one.id)).toEqual([ELENA]);
    expect(await desks(one)).toEqual([[TALANT, 'complaint_to_acknowledge']]);
    await act(FOCAL_POINT, one, 'answer', 3, answer);
    expect(await toldOf(world, 'complaint.answered', one.id)).toEqual([TALANT]);
  });

  it('and turns out to be restricted is told to nobody who may not see it any more', async () => {
    const one = await aComplaint(world);
    await act(ELENA, one, 'handling', 1);
    await act(FOCAL_POINT, one, 'regrouping', 2, { category: 'fee_demanded', reason: 'Money was asked for' });
    expect(await toldOf(world, 'complaint.regrouped', one.id)).toEqual([]);
    expect(await desks(one)).toEqual([[FOCAL_POINT, 'complaint_to_refer']]);
    await act(FOCAL_POINT, one, 'regrouping', 3, { category: 'delay', reason: 'It was a misunderstanding' });
    expect(await toldOf(world, 'complaint.regrouped', one.id)).toEqual([ELENA, TALANT]);
  });

  it('stands in the order of the deadlines, overdue ones first', async () => {
    const ordinary = await aComplaint(world, { receivedOn: '2026-02-27' });
    const old = await aComplaint(world, { category: 'fraud' });
    after(2);
    const restricted = await aComplaint(world, { category: 'staff_conduct' });
    const order = async () => (await workOf(FOCAL_POINT)).map(({ complaintId, overdue }) => [complaintId, overdue]);
    // To be acknowledged by Tuesday night; the others within a day.
    expect(await order()).toEqual([
      [old.id, false],
      [restricted.id, false],
      [ordinary.id, false],
    ]);
    after(25);
    expect((await order())[0]).toEqual([old.id, true]);
    const { counts } = (await (await world.as(FOCAL_POINT)).get<WorkList>('/work')).body;
    expect(counts).toEqual([
      { kind: 'complaint_to_acknowledge', count: 1, overdue: 0 },
      { kind: 'complaint_to_refer', count: 2, overdue: 1 },
    ]);
  });

  it('through the public page leaves a row of the trail that names nobody, and the trail is unbroken', async () => {
    const { category, language, description, mayBeContacted } = complaint;
    const telling = { category, language, description, mayBeContacted, officeId: officeId('KG-OSH') };
    const { reference } = done(await world.anonymous().post<ComplaintReceipt>('/public/complaints', telling));
    const { rows } = await world.sql.query<{ id: string }>(
      `select c.id, e.act, e.staff_id, e.office_id, e.case_id, e.detail, e.reason, e.chain_id
       from complaint c join audit_trail e on e.noun = 'complaint' and e.noun_id = c.id where c.reference = $1`,
      [reference],
    );
    const nobody = { staff_id: null, office_id: null, case_id: null, detail: {}, reason: null };
    expect(rows).toMatchObject([{ act: 'recorded', ...nobody, chain_id: '00000000-0000-0000-0000-000000000000' }]);
    expect((await verified(world)).firstBroken).toBeNull();
    const id = rows[0]?.id ?? '';
    expect(await toldOf(world, 'complaint.recorded', id)).toEqual([FOCAL_POINT, ELENA, TALANT]);
    expect((await desks({ id })).length).toBe(3);
    const manager = await world.as(cast.approver);
    expect((await manager.get<Complaint>(`/complaints/${id}`)).body).toMatchObject({ reference, channel: 'web' });
  });
});
