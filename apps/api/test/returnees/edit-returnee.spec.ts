import type {
  PossibleDuplicates,
  RegisterReturneeRequest,
  Returnee,
  ReturneeInput,
} from '@tendesh/contracts/returnees/returnees';
import type { Written } from '@tendesh/contracts/shared/acts';
import { sewingShopOwner } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { startWorld, type World } from '../support/world';

/** The form of a person, without what only a registration brings. */
const form: Partial<RegisterReturneeRequest> = { ...sewingShopOwner };
delete form.consents;
delete form.openCase;

describe('the data of a returnee', () => {
  let world: World;
  let id: string;
  let caseId: string;
  beforeAll(async () => {
    world = await startWorld();
  });
  beforeEach(async () => {
    ({ returneeId: id, caseId } = await world.story.aCase({ person: sewingShopOwner }));
  });
  afterAll(() => world.stop());

  const show = async (name: string) => (await (await world.as(name)).get<Returnee>(`/returnees/${id}`)).body;
  const edit = async (changes: Partial<ReturneeInput>, version = 1, name = 'aigul.asanova') =>
    (await world.as(name)).put<Written & ProblemBody>(`/returnees/${id}`, { ...form, ...changes }, { version });

  it('change by an edit, and the person is found by what changed and by the case number', async () => {
    expect((await edit({ surnameLatn: 'Zhumabekova', phones: ['0700 111222'] })).body).toEqual({ id, version: 2 });
    expect(await show('aigul.asanova')).toMatchObject({
      surnameLatn: 'Zhumabekova',
      phones: ['+996700111222'],
      version: 2,
    });
    const { rows } = await world.sql.query<{ search_text: string }>('select search_text from returnee where id = $1', [
      id,
    ]);
    expect(rows[0]?.search_text).toMatch(/jumabekova.*996700111222.*kgosh2026/);
  });

  it('do not change for who saw an older version, or somebody of another office', async () => {
    await edit({ village: 'Кара-Суу' });
    expect((await edit({ village: 'Ноокат' })).body.code).toBe('stale_version');
    expect((await edit({ village: 'Ноокат' }, 2, 'cholpon.ergeshova')).status).toBe(404);
    expect((await edit({ village: 'Ноокат' }, 2, 'elena.kim')).status).toBe(403);
  });

  it('show identity numbers only to those whose task needs them', async () => {
    expect((await show('aigul.asanova')).identityDocuments[0]).toMatchObject({
      number: '11405198801234',
      masked: false,
    });
    expect((await show('nurlan.toktogulov')).identityDocuments[0]).toMatchObject({ masked: false });
    expect((await show('elena.kim')).identityDocuments[0]).toMatchObject({ number: '••••••••••1234', masked: true });
    expect((await show('elena.kim')).actions).toMatchObject([
      { act: 'edit_returnee', permitted: false, helpers: [{}, {}] },
      {},
      {},
    ]);
  });

  it('keep the stored identity number where it comes back masked', async () => {
    const identityDocuments = [{ kind: 'pin', number: '••••••••••1234', country: 'KG' }];
    expect((await edit({ identityDocuments })).status).toBe(200);
    expect((await show('aigul.asanova')).identityDocuments).toMatchObject([{ kind: 'pin', number: '11405198801234' }]);
    const foreign = await edit({ identityDocuments: [{ kind: 'pin', number: '••••••••••9999', country: 'KG' }] }, 2);
    expect(foreign.body.violations).toMatchObject([{ code: 'pin_shape', pointer: '/identityDocuments/0/number' }]);
  });

  it('stay as they were once the case is closed', async () => {
    await world.sql.query(
      `update assistance_case set status = 'closed', outcome = 'withdrawn', closed_on = now() where id = $1`,
      [caseId],
    );
    expect((await edit({ village: 'Ноокат' })).body).toMatchObject({
      code: 'conflict',
      violations: [{ code: 'wrong_status' }],
    });
  });

  it('point to others who may be the same person, never to those of an office that is not seen', async () => {
    const officer = await world.as('aigul.asanova');
    await world.story.aCase({ person: sewingShopOwner, cast: { officer: 'cholpon.ergeshova' } });
    const namesake = await world.story.aCase({
      person: {
        ...sewingShopOwner,
        identityDocuments: [],
        phones: ['0700 000001'],
        surnameCyrl: 'Сыдык кызы',
        surnameLatn: 'Sydyk kyzy',
      },
    });
    const { items } = (await officer.get<PossibleDuplicates>(`/returnees/${id}/possible-duplicates`)).body;
    expect(items.find((item) => item.id === namesake.returneeId)?.because).toEqual(['same_name_and_birth_date']);
    expect(items.some((item) => item.because.includes('same_document'))).toBe(true);
    const offices = await world.sql.query('select distinct office_id from returnee where id = any ($1)', [
      items.map((item) => item.id),
    ]);
    expect(offices.rows).toHaveLength(1);
  });
});
