import type { CaseFigures, CaseListPage } from '@tendesh/contracts/reports/reports';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { offices } from '@tendesh/testing/reference';
import { START, startWorld, type World } from '../support/world';

const batken = { officer: 'cholpon.ergeshova' };

describe('the list of cases', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await world.story.anApplication({ stage: 'disbursed' });
    world.clock.set(new Date(START.getTime() + 86_400_000));
    await world.story.anApplication({ stage: 'submitted' });
    await world.story.aCase();
    await world.story.aCase({ cast: batken });
  });
  afterAll(() => world.stop());

  const get = async <Body>(name: string, query = '') => (await world.as(name)).get<Body>(`/reports/cases${query}`);
  const list = async (name: string, query = '') => (await get<CaseListPage>(name, query)).body;
  const figures = async (name: string, query = '') => (await get<CaseFigures>(name, `/figures${query}`)).body;

  it('shows each case with its plan, its money and its last visit', async () => {
    const { items } = await list('elena.kim', '?sort=opened');
    expect(items).toHaveLength(3);
    expect(items[0]).toMatchObject({
      number: 'KG-OSH-2026-00001',
      status: 'approved',
      projectCostMinor: 140_000_000,
      requestedMinor: 70_000_000,
      grantMinor: 70_000_000,
      ownVerifiedMinor: 70_000_000,
      disbursedMinor: 70_000_000,
      lastVisitMonth: null,
    });
    expect(items.find(({ applicationId }) => applicationId === null)).toMatchObject({
      status: null,
      grantMinor: null,
      currency: null,
    });
  });

  it('shows in each row the match of its case page, and none where there is no plan', async () => {
    const reader = await world.as('elena.kim');
    for (const { id, match } of (await list('elena.kim')).items) {
      const { body } = await reader.get<CasePage>(`/cases/${id}/page`);
      if (body.match === null) expect(match).toBeNull();
      else expect(body.match).toMatchObject(match ?? {});
      expect(match === null).toBe(body.match === null);
    }
  });

  it.each(['number', 'opened', 'grant', 'name'])(
    'pages by %s in both directions without losing or repeating a row',
    async (sort) => {
      for (const direction of ['asc', 'desc']) {
        const all = await list('zarina.rahimova', `?sort=${sort}&direction=${direction}`);
        const paged: string[] = [];
        let cursor = '';
        do {
          const page = await list('zarina.rahimova', `?sort=${sort}&direction=${direction}&limit=1${cursor}`);
          paged.push(...page.items.map(({ id }) => id));
          cursor = page.next === null ? '' : `&cursor=${page.next}`;
        } while (cursor !== '');
        expect(paged).toEqual(all.items.map(({ id }) => id));
        expect(paged).toHaveLength(4);
      }
    },
  );

  it('never shows a row of another office, whatever the filter says', async () => {
    const osh = offices.find(({ code }) => code === 'KG-OSH')?.id ?? '';
    const mine = await list('sultan.mamatov');
    expect(mine.items.map(({ officeName }) => officeName)).toEqual(['Batken']);
    for (const query of [
      `?officeId=${osh}`,
      '?q=%25',
      '?pcode=%27%20or%20true',
      `?sectorCode=%27--`,
      '?q=%27)%20or%20(true',
    ]) {
      const { items } = await list('sultan.mamatov', query);
      expect(items.every(({ officeName }) => officeName === 'Batken')).toBe(true);
    }
    const foreign = (await list('elena.kim', '?limit=1&sort=number')).next ?? '';
    expect(
      (await list('sultan.mamatov', `?sort=number&cursor=${foreign}`)).items.every(
        ({ officeName }) => officeName === 'Batken',
      ),
    ).toBe(true);
    expect(await figures('sultan.mamatov', `?officeId=${osh}`)).toMatchObject({ cases: 0, money: [] });
  });

  it.each([
    '?sort=c.id',
    '?direction=asc;drop',
    '?officeId=1%20or%201=1',
    '?openedFrom=2026-W01',
    '?pcode=%00',
    '?cursor=nonsense',
    `?sort=grant&cursor=${Buffer.from('["1); drop table award", "018f0000-0000-7000-8000-000000000000"]').toString('base64url')}`,
    `?sort=number&cursor=${Buffer.from('["a\\u0000", "018f0000-0000-7000-8000-000000000000"]').toString('base64url')}`,
    '?unknown=1',
  ])('refuses the hostile query %s as malformed', async (query) => {
    expect((await get('elena.kim', query)).status).toBe(400);
  });

  it('finds the cases of a province by its districts', async () => {
    expect((await list('elena.kim', '?pcode=KG06000000000')).items).toHaveLength(3);
    expect((await list('elena.kim', '?pcode=KG05000000000')).items).toHaveLength(0);
  });

  it('adds up to figures that equal the rows of the same filter', async () => {
    const { items } = await list('elena.kim');
    const sum = (of: 'grantMinor' | 'disbursedMinor') => items.reduce((total, row) => total + (row[of] ?? 0), 0);
    expect(await figures('elena.kim')).toEqual({
      cases: 3,
      open: 3,
      byStatus: [
        { status: 'approved', count: 1 },
        { status: 'none', count: 1 },
        { status: 'submitted', count: 1 },
      ],
      women: 3,
      awards: 1,
      jobs: 0,
      visitsDue: 0,
      visitsDone: 0,
      operating: 0,
      money: [
        {
          currency: 'KGS',
          grantMinor: sum('grantMinor'),
          ownVerifiedMinor: 70_000_000,
          releasedMinor: 70_000_000,
          disbursedMinor: sum('disbursedMinor'),
        },
      ],
    });
    expect((await get('aigul.asanova', '/figures')).status).toBe(403);
  });

  it('stands under the newest application of a case', async () => {
    const told = await world.story.anApplication({ stage: 'submitted' });
    await world.story.actOnApplication(told, 'aigul.asanova', 'withdrawal', { reason: 'Another plan.' });
    const newest = await world.story.start(told.caseId);
    const { items } = await list('zarina.rahimova');
    expect(items.find(({ id }) => id === told.caseId)).toMatchObject({ applicationId: newest, status: 'draft' });
  });

  it('judges a draft by the rules that its submission would take today, and any other by those that it is pinned to', async () => {
    await world.story.anApplication({ stage: 'draft' });
    await world.sql.query(
      `insert into rule_set select (jsonb_populate_record(null::rule_set, to_jsonb(r) || jsonb_build_object(
         'id', gen_random_uuid(), 'number', 91, 'effective_from', date '2026-03-10', 'rules',
         r.rules || '{"ownShareMinBp": 6000, "ineligibleCategories": ["raw_materials"]}'))).*
       from rule_set r join call k on k.rule_set_id = r.id where k.code = 'KG-2026'`,
    );
    const judged = async (on: string) => {
      world.clock.set(new Date(`${on}T04:00:00Z`));
      const { items } = await list('elena.kim');
      for (const { id, match } of items)
        expect((await world.story.page(id, 'elena.kim')).match?.requiredMinor).toBe(match?.requiredMinor);
      const plans = items.filter(({ applicationId }) => applicationId !== null);
      return plans.map(({ status, projectCostMinor, match }) => [
        status === 'draft',
        projectCostMinor,
        match?.requiredMinor,
      ]);
    };
    const [before, after] = [await judged('2026-03-09'), await judged('2026-03-10')];
    expect(new Set(before.map(([isDraft]) => isDraft))).toEqual(new Set([true, false]));
    expect(before.every(([, ...figures]) => figures.join() === '140000000,70000000')).toBe(true);
    expect(after).toEqual(before.map((row) => (row[0] === true ? [true, 119_200_000, 71_520_000] : row)));
  });
});
