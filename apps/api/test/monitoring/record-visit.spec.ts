import type { RecordVisitRequest, VisitPage } from '@tendesh/contracts/monitoring/visits';
import type { Written } from '@tendesh/contracts/shared/acts';
import { sewingShopFindings } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { pdfPaper } from '@tendesh/testing/papers';
import type { Told } from '../../src/demo/story';
import { START, startWorld, type World } from '../support/world';

const MONITOR = 'zarina.rahimova';

describe('monitoring visits', () => {
  let world: World;
  let told: Told;
  beforeAll(async () => {
    world = await startWorld();
    told = await world.story.anApplication({ stage: 'disbursed' });
  });
  afterAll(() => world.stop());
  beforeEach(() => world.clock.set(new Date('2026-04-02T04:00:00Z')));
  afterEach(() => world.clock.set(START));

  const visits = async () => (await world.story.page(told.caseId, MONITOR)).visits;
  const visitOf = async (month: number) => {
    const found = (await visits()).find((one) => one.month === month);
    if (found === undefined) throw new Error(`No visit for month ${month}`);
    return found;
  };
  const act = async (name: string, month: number, path: string, body: object, version?: number) => {
    const visit = await visitOf(month);
    const person = await world.as(name);
    return person.post<Written & ProblemBody>(`/visits/${visit.id}/${path}`, body, {
      version: version ?? visit.version,
    });
  };
  const record = (changes: Partial<RecordVisitRequest> = {}, name = MONITOR, version?: number) =>
    act(name, 1, 'findings', { visitedOn: '2026-04-02', findings: sewingShopFindings, ...changes }, version);

  it('are planned 1, 3, 6 and 12 months after the first payment, once', async () => {
    expect((await visits()).map(({ month, dueOn, status }) => [month, dueOn, status])).toEqual([
      [1, '2026-04-02', 'planned'],
      [3, '2026-06-02', 'planned'],
      [6, '2026-09-02', 'planned'],
      [12, '2027-03-02', 'planned'],
    ]);
  });

  it('refuses a visit in the future, one before the money came, and findings that are none', async () => {
    expect((await record({ visitedOn: '2026-04-03' })).body.violations).toMatchObject([
      { code: 'in_the_future', pointer: '/visitedOn' },
    ]);
    expect((await record({ visitedOn: '2026-03-01' })).body.violations).toMatchObject([{ code: 'visit_before_start' }]);
    const stopped = { ...sewingShopFindings, operating: 'stopped' as const };
    expect((await record({ findings: stopped })).body.violations).toMatchObject([
      { code: 'required', pointer: '/findings/stoppedReason' },
    ]);
  });

  it('refuses the case officer, whoever scored, and a stale version', async () => {
    expect((await record({}, 'aigul.asanova')).status).toBe(403);
    expect((await record({}, MONITOR, 7)).status).toBe(409);
    const duty = `insert into duty_act (id, case_id, office_id, staff_id, act, subject_id, at)
      select gen_random_uuid(), c.id, c.office_id, s.id, 'scored', c.id, now() from assistance_case c, staff s
      where c.id = $1 and s.email like 'zarina.rahimova@%'`;
    await world.sql.query(duty, [told.caseId]);
    expect((await record()).body.violations).toMatchObject([
      { code: 'duty_conflict', params: { act: 'monitored', done: 'scored' } },
    ]);
    await world.sql.query(`delete from duty_act where case_id = $1 and act = 'scored' and subject_id = case_id`, [
      told.caseId,
    ]);
  });

  it('records the sewing shop exactly: 5 kinds, 3,000 a week, 17 workers of whom 7 at home', async () => {
    expect((await record()).status).toBe(201);
    const { rows } = await world.sql.query(
      `select status, operating, products_per_week, product_kinds, workers_total, workers_women, workers_on_site,
         workers_at_home, sales_minor::text, findings from monitoring_visit where case_id = $1 and month = 1`,
      [told.caseId],
    );
    expect(rows).toEqual([
      {
        status: 'done',
        operating: 'full',
        products_per_week: 3000,
        product_kinds: 5,
        workers_total: 17,
        workers_women: 16,
        workers_on_site: 10,
        workers_at_home: 7,
        sales_minor: '410000000',
        findings: sewingShopFindings,
      },
    ]);
    expect(await visitOf(1)).toMatchObject({
      status: 'done',
      workersTotal: 17,
      recordedBy: { fullName: 'Zarina Rahimova' },
    });
    expect((await record()).status).toBe(409);
  });

  it('keeps its photos as documents of the visit', async () => {
    const { id } = await visitOf(1);
    const photo = await world.story.upload(
      told.caseId,
      MONITOR,
      pdfPaper('shop.pdf', 'Photos of the shop'),
      'visit_photo',
      id,
    );
    const { documents } = await world.story.page(told.caseId, 'aigul.asanova');
    expect(documents.find((one) => one.id === photo.id)).toMatchObject({ kind: 'visit_photo', subjectId: id });
  });

  it('excuses a visit with a reason and plans it again for a day to come', async () => {
    expect((await act(MONITOR, 3, 'miss', { reason: 'The road is closed' })).status).toBe(201);
    expect(await visitOf(3)).toMatchObject({ status: 'missed', missedReason: 'The road is closed' });
    const again = (dueOn: string) => act(MONITOR, 3, 'replanning', { dueOn, reason: 'The road is open' });
    expect((await again('2026-04-01')).body.violations).toMatchObject([
      { code: 'before_another_date', pointer: '/dueOn' },
    ]);
    expect((await again('2026-06-20')).status).toBe(201);
    expect(await visitOf(3)).toMatchObject({ status: 'planned', dueOn: '2026-06-20', missedReason: null });
  });

  it('lists the overdue ones page by page, only to those whose scope reaches the case', async () => {
    world.clock.set(new Date('2026-10-01T04:00:00Z'));
    const list = async (name: string, query: string) =>
      (await (await world.as(name)).get<VisitPage>(`/visits?${query}`)).body;
    const first = await list(MONITOR, 'overdue=true&limit=1');
    expect(first.items).toMatchObject([{ month: 3, overdue: true, caseId: told.caseId }]);
    const second = await list(MONITOR, `overdue=true&limit=1&cursor=${first.next ?? ''}`);
    expect(second).toMatchObject({ items: [{ month: 6 }], next: null });
    expect((await list('cholpon.ergeshova', 'status=planned')).items).toEqual([]);
    expect((await (await world.as(MONITOR)).get('/visits?cursor=2026-01-01.nobody')).status).toBe(400);
  });
});
