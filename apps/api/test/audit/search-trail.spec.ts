import type { AnchorPage, TrailPage, TrailPeople } from '@tendesh/contracts/audit/audit';
import type { ProgrammeList } from '@tendesh/contracts/programmes/programmes';
import type { VerificationLine } from '@tendesh/contracts/audit/verification';
import { cast, type Told } from '../../src/demo/story';
import { TrailSnapshot } from '../../src/platform/audit/trail-snapshot';
import { anchorDays } from '../support/audit';
import { START, startWorld, type World } from '../support/world';

describe('the trail as the auditor reads it', () => {
  let world: World;
  let told: Told;
  let number: string;
  beforeAll(async () => {
    world = await startWorld();
    told = await world.story.anApplication({ stage: 'submitted' });
    number = (await world.story.page(told.caseId, cast.approver)).case.number;
    await world.story.actOnApplication(told, cast.officer, 'withdrawal', { reason: 'Works in the town now' });
    await (await world.as('zarina.rahimova')).get('/reports/cases.csv?purpose=Donor%20audit');
    world.clock.set(new Date(START.getTime() + 86_400_000));
    await world.story.aCase({ cast: { officer: 'firdavs.sharipov' } });
    world.clock.set(new Date(START.getTime() + 2 * 86_400_000));
    await anchorDays(world);
  });
  afterAll(() => world.stop());

  const list = async (query = '') =>
    (await (await world.as('irina.petrova')).get<TrailPage>(`/audit/events?${query}`)).body;

  it('is found by case, person, act, day, and by what kind it is', async () => {
    const ofCase = (await list(`q=${number.toLowerCase()}`)).items;
    expect(new Set(ofCase.map(({ caseId }) => caseId))).toEqual(new Set([told.caseId]));
    expect(ofCase[0]).toMatchObject({ noun: 'application', act: 'withdrawn', reason: 'Works in the town now' });
    expect(
      (await list(`caseId=${told.caseId}&kind=reads`)).items.map(({ by, act }) => [by?.fullName, act]),
    ).toContainEqual(['Elena Kim', 'viewed']);
    const exports = (await list('kind=exports')).items;
    expect(exports).toMatchObject([
      { by: { fullName: 'Zarina Rahimova' }, reason: 'Donor audit', detail: { rows: 1 } },
    ]);
    const byZarina = (await list(`staffId=${exports[0]?.by?.id}`)).items;
    expect(byZarina).toEqual(exports);
    expect((await list('act=application.submitted')).items).toHaveLength(1);
    expect((await list('from=2026-03-03&to=2026-03-03')).items.map(({ officeName }) => officeName)).toContain(
      'Dushanbe',
    );
    expect((await list('from=2026-03-03')).items.map(({ caseId }) => caseId)).not.toContain(told.caseId);
    expect((await list('from=2027-01-01')).items).toEqual([]);
    expect((await list('')).items.map(({ act }) => act)).not.toContain('anchored');
    expect((await list('act=audit.anchored')).items).toHaveLength(1);
  });

  it('says in which currency its amounts are', async () => {
    const administrator = await world.as('bakyt.jumabaev');
    const [programme] = (await administrator.get<ProgrammeList>('/programmes')).body.items.filter(
      ({ currency }) => currency === 'TJS',
    );
    const money = { donor: 'A donor', purpose: 'Grants', reference: 'TJ-9', amountMinor: 9_000 };
    const dates = { validFrom: '2026-03-02', validUntil: '2027-03-02' };
    await administrator.post(`/programmes/${programme?.id}/allocations`, { ...money, ...dates });
    expect((await list('act=allocation.added')).items).toMatchObject([{ currency: 'TJS' }]);
    expect((await list('act=application.submitted')).items).toMatchObject([{ currency: 'KGS' }]);
  });

  it('comes in pages, newest first, without a gap or a repetition', async () => {
    const all = (await list('limit=200')).items.map(({ id }) => id);
    const paged: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: TrailPage = await list(`limit=7${next === '' ? '' : `&cursor=${next}`}`);
      paged.push(...page.items.map(({ id }) => id));
      next = page.next;
    }
    expect(paged).toEqual(all);
    const auditor = await world.as('irina.petrova');
    expect((await auditor.get('/audit/events?cursor=none')).status).toBe(400);
    expect((await auditor.get('/audit/anchors?cursor=none')).status).toBe(400);
  });

  it('names people and anchors', async () => {
    const auditor = await world.as('irina.petrova');
    const { items } = (await auditor.get<TrailPeople>('/audit/people')).body;
    expect(items.map(({ fullName }) => fullName)).toContain('Elena Kim');
    const anchors = (await auditor.get<AnchorPage>('/audit/anchors')).body;
    expect(anchors).toMatchObject({ items: [{ day: '2026-03-03', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }] });
    expect((await auditor.get<AnchorPage>('/audit/anchors?cursor=2026-03-03')).body).toEqual({ items: [], next: null });
  });

  it('is verified line by line, to a report', async () => {
    const { raw, headers } = await (await world.as('irina.petrova')).get('/audit/verification');
    expect(headers['content-type']).toContain('application/x-ndjson');
    const lines = raw.toString().trimEnd().split('\n');
    const last = JSON.parse(lines.at(-1) ?? '') as VerificationLine;
    expect(last.report).toMatchObject({ firstBroken: null, anchors: 1, lastAnchor: { day: '2026-03-03' } });
    expect(JSON.parse(lines[0] ?? '')).toHaveProperty('progress.of');
  });

  it('is verified one at a time on a server, and again afterwards', async () => {
    const auditor = await world.as('irina.petrova');
    const running = world.app.get(TrailSnapshot).verify();
    await running.next();
    expect((await auditor.get('/audit/verification')).status).toBe(429);
    await running.return(undefined as never);
    expect((await auditor.get('/audit/verification')).status).toBe(200);
  });

  it('is for the auditor alone', async () => {
    for (const name of ['elena.kim', 'bakyt.jumabaev', 'aigul.asanova'])
      for (const path of ['events', 'people', 'anchors', 'verification'])
        expect((await (await world.as(name)).get(`/audit/${path}`)).status).toBe(403);
  });
});
