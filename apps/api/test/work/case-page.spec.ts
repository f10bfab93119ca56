import type { CasePage, TimelinePage } from '@tendesh/contracts/work/case-page';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import { sewingShopOwner } from '@tendesh/testing/sewing-shop';
import { START, startWorld, type World } from '../support/world';

describe('the case page', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());
  afterEach(() => world.clock.set(START));

  const action = (page: CasePage, act: string) => page.application?.actions.find((one) => one.act === act);

  it('shows the person, the plan and the match to whoever may see the case, and to nobody else', async () => {
    const { caseId } = await world.story.anApplication({ stage: 'evidenced', person: sewingShopOwner });
    const page = await world.story.page(caseId, 'aigul.asanova');
    expect(page.person).toMatchObject({
      nameLatn: 'Sydykova Meerim Bakytovna',
      age: 37,
      lastMigration: { country: 'GB', months: 6 },
    });
    expect(page.match).toMatchObject({
      needMinor: 140_000_000,
      requiredMinor: 70_000_000,
      pledgedMinor: 70_000_000,
      evidencedMinor: 70_000_000,
      verifiedMinor: 0,
      releasableMinor: 0,
      thirdPartyMinor: 0,
      ownShareBp: 5000,
      grantShareBp: 5000,
    });
    expect(page.timeline.map(({ act }) => act)).toContain('submitted');
    expect(JSON.stringify(page)).not.toContain('searchText');
    for (const stranger of ['cholpon.ergeshova', 'firdavs.sharipov', 'parvina.holova']) {
      expect((await (await world.as(stranger)).get(`/cases/${caseId}/page`)).status).toBe(404);
    }
    expect((await (await world.as('bakyt.jumabaev')).get(`/cases/${caseId}/page`)).status).toBe(403);
  });

  it('masks the telephone for those whose task does not need it', async () => {
    const { caseId } = await world.story.aCase();
    const [seen] = (await world.story.page(caseId, 'aigul.asanova')).person.phones;
    const [masked] = (await world.story.page(caseId, 'farrukh.nazarov')).person.phones;
    expect(seen).toMatch(/^\+996555\d{6}$/);
    expect(masked).toBe(`+996••••••${seen?.slice(-3) ?? ''}`);
  });

  it('hides the scores of others until the reader has handed in his own, and from everybody else while scoring goes on', async () => {
    const told = await world.story.anApplication({ stage: 'eligible' });
    const score = (name: string, level: number) =>
      world.story.actOnApplication(told, name, 'score-sheets', {
        scores: standardScoreForm.criteria.map(({ code }) => ({ criterion: code, level })),
      });
    const totals = async (name: string) =>
      (await world.story.page(told.caseId, name)).scoreSheets.map(({ totalHundredths }) => totalHundredths);
    await score('farrukh.nazarov', 4);
    expect(await totals('meerim.isakova')).toEqual([null]);
    expect(await totals('farrukh.nazarov')).toEqual([8000]);
    expect(await totals('elena.kim')).toEqual([null]);
    const { timeline } = await world.story.page(told.caseId, 'meerim.isakova');
    expect(JSON.stringify(timeline.map(({ detail }) => detail))).not.toContain(':8000');
    await score('meerim.isakova', 3);
    expect((await totals('meerim.isakova')).sort()).toEqual([6000, 8000]);
  });

  it('says why an act is blocked, and names colleagues who could do it', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    const page = await world.story.page(told.caseId, 'aigul.asanova');
    expect(action(page, 'approve')).toMatchObject({ permitted: false, whyNot: [{ code: 'not_permitted' }] });
    expect(action(page, 'approve')?.helpers).toEqual([
      { fullName: 'Elena Kim', roles: ['manager'] },
      { fullName: 'Talant Osmonov', roles: ['manager'] },
      { fullName: 'Daniyar Omarov', roles: ['regional_approver'] },
      { fullName: 'Nurgul Abdyldaeva', roles: ['regional_approver'] },
    ]);
    await world.sql.query(`update rule_set set rules = jsonb_set(rules, '{managerApprovalMaxMinor}', '69999999')`);
    const manager = await world.story.page(told.caseId, 'elena.kim');
    expect(action(manager, 'approve')?.whyNot).toMatchObject([{ code: 'above_approval_threshold' }]);
    expect(action(manager, 'approve')?.helpers.map(({ fullName }) => fullName)).toEqual([
      'Daniyar Omarov',
      'Nurgul Abdyldaeva',
    ]);
  });

  it('logs that a file was read, once for a person and an hour, and does not tell it in the timeline', async () => {
    const { caseId } = await world.story.aCase();
    const views = async () =>
      (await world.sql.query(`select 1 from audit_event where case_id = $1 and act = 'viewed'`, [caseId])).rowCount;
    await world.story.page(caseId, 'elena.kim');
    const { timeline } = await world.story.page(caseId, 'elena.kim');
    expect(await views()).toBe(1);
    expect(timeline.map(({ act }) => act)).not.toContain('viewed');
    world.clock.set(new Date(START.getTime() + 61 * 60_000));
    await world.story.page(caseId, 'elena.kim');
    expect(await views()).toBe(2);
  });

  it('continues the timeline page by page', async () => {
    const { caseId } = await world.story.anApplication({ stage: 'submitted' });
    const officer = await world.as('aigul.asanova');
    const { timeline } = await world.story.page(caseId, 'aigul.asanova');
    const first = (await officer.get<TimelinePage>(`/cases/${caseId}/timeline?limit=2`)).body;
    const rest = (await officer.get<TimelinePage>(`/cases/${caseId}/timeline?cursor=${first.next ?? ''}`)).body;
    expect([...first.items, ...rest.items]).toEqual(timeline);
  });
});
