import type {
  RegisteredReturnee,
  RegisterReturneeRequest,
  Returnee,
  ReturneePage,
} from '@tendesh/contracts/returnees/returnees';
import { sewingShopOwner } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { startWorld, type World } from '../support/world';

describe('registering a returnee', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const register = async (changes: Partial<RegisterReturneeRequest> = {}) => {
    const officer = await world.as('aigul.asanova');
    return officer.post<RegisteredReturnee & ProblemBody>('/registrations', { ...sewingShopOwner, ...changes });
  };
  const violationsOf = async (changes: Partial<RegisterReturneeRequest>) => (await register(changes)).body.violations;
  const count = async (table: string) =>
    (await world.sql.query<{ n: string }>(`select count(*) n from ${table}`)).rows[0]?.n;

  it('keeps the person, opens the case and makes the registrar its officer, in one act', async () => {
    const answer = await register({ phones: ['0555 12-34-56', '+996 (555) 123456'] });
    expect(answer.status).toBe(201);
    const officer = await world.as('aigul.asanova');
    const { body } = await officer.get<Returnee>(`/returnees/${answer.body.id}`);
    expect(body).toMatchObject({
      surnameCyrl: 'Сыдыкова',
      phones: ['+996555123456'],
      version: 1,
      cases: [{ status: 'open' }],
    });
    expect(body.cases[0]?.number).toMatch(/^KG-OSH-2026-\d{5}$/);
    const { rows } = await world.sql.query('select act from duty_act where case_id = $1', [answer.body.caseId]);
    expect(rows).toEqual([{ act: 'was_case_officer' }]);
  });

  it('keeps the person without a case where none is opened', async () => {
    expect((await register({ openCase: false })).body.caseId).toBeNull();
  });

  it('never acts twice for one Idempotency-Key', async () => {
    const officer = await world.as('aigul.asanova');
    const send = () =>
      officer.post<RegisteredReturnee>('/registrations', sewingShopOwner, { idempotencyKey: 'desk-1' });
    const first = await send();
    const before = await count('returnee');
    expect((await send()).body).toEqual(first.body);
    expect(await count('returnee')).toBe(before);
  });

  it('says at each field what is wrong, all at once, and keeps nothing', async () => {
    const before = await count('returnee');
    const violations = await violationsOf({
      surnameCyrl: 'Sydykova',
      givenLatn: 'Мээрим',
      birthDate: '2027-01-01',
      pcode: 'KG99999999999',
      phones: ['12'],
      consents: [{ purpose: 'case_management', language: 'ky', way: 'verbal_with_witness', givenOn: '2026-03-03' }],
    });
    expect(violations.map(({ code, pointer }) => `${code} ${pointer ?? ''}`)).toEqual([
      'wrong_script /surnameCyrl',
      'wrong_script /givenLatn',
      'in_the_future /birthDate',
      'unknown_value /pcode',
      'not_a_phone /phones/0',
      'before_another_date /migration/0/returnedOn',
      'required /consents/0/witness',
      'in_the_future /consents/0/givenOn',
    ]);
    expect(await count('returnee')).toBe(before);
  });

  it.each([
    ['a return in the future', { returnedOn: '2026-03-03' }, 'in_the_future', '/migration/0/returnedOn'],
    ['a currency that is none', { earningsCurrency: 'XXX' }, 'currency_unknown', '/migration/0/earningsCurrency'],
    ['earnings without a currency', { earningsCurrency: null }, 'required', '/migration/0/earningsCurrency'],
    ['a country that is none', { country: 'XX' }, 'unknown_value', '/migration/0/country'],
    ['a day that is none', { returnedOn: '2026' }, 'not_a_date', '/migration/0/returnedOn'],
  ])('refuses %s', async (_, changes, code, pointer) => {
    const migration = sewingShopOwner.migration.map((episode) => ({ ...episode, ...changes }));
    expect(await violationsOf({ migration })).toMatchObject([{ code, pointer }]);
  });

  it('refuses a PIN of the wrong shape and a document that is listed twice', async () => {
    const pin = { kind: 'pin', number: '11405198801234', country: 'KG' };
    expect(await violationsOf({ identityDocuments: [{ ...pin, number: '31405198801234' }] })).toMatchObject([
      { code: 'pin_shape', pointer: '/identityDocuments/0/number' },
    ]);
    expect(await violationsOf({ identityDocuments: [pin, { ...pin, number: '1140519880 1234' }] })).toMatchObject([
      { code: 'duplicate_value', pointer: '/identityDocuments/1/number' },
    ]);
  });

  it('accepts a PIN that says another birth date, and warns of it', async () => {
    const { body } = await register({ birthDate: '1988-05-15' });
    const officer = await world.as('aigul.asanova');
    const { warnings } = (await officer.get<Returnee>(`/returnees/${body.id}`)).body;
    expect(warnings).toMatchObject([{ code: 'pin_birth_date_differs', pointer: '/identityDocuments/0/number' }]);
  });

  it.each(['elena.kim', 'nurlan.toktogulov', 'irina.petrova', 'bakyt.jumabaev'])('is not for %s', async (name) => {
    expect((await (await world.as(name)).post('/registrations', sewingShopOwner)).status).toBe(403);
  });

  it('is found by name in either script, by telephone and by case number, in its office only', async () => {
    const { body } = await register({
      surnameCyrl: 'Чолпонбаева',
      surnameLatn: 'Cholponbaeva',
      phones: ['0777 998877'],
    });
    const officer = await world.as('aigul.asanova');
    const { rows } = await world.sql.query<{ number: string }>('select number from assistance_case where id = $1', [
      body.caseId,
    ]);
    for (const q of ['чолпонбаева', 'Cholponbaeva Meerim', '0777 99', rows[0]?.number ?? '']) {
      const { items } = (await officer.get<ReturneePage>(`/returnees?q=${encodeURIComponent(q)}`)).body;
      expect(items.map((item) => item.id)).toEqual([body.id]);
    }
    const elsewhere = await world.as('cholpon.ergeshova');
    expect((await elsewhere.get<ReturneePage>('/returnees?q=Cholponbaeva')).body.items).toEqual([]);
    expect((await elsewhere.get(`/returnees/${body.id}`)).status).toBe(404);
  });

  it('lists the newest first, page by page', async () => {
    const officer = await world.as('aigul.asanova');
    const first = (await officer.get<ReturneePage>('/returnees?limit=2')).body;
    const second = (await officer.get<ReturneePage>(`/returnees?limit=2&cursor=${first.next ?? ''}`)).body;
    const ids = [...first.items, ...second.items].map((item) => item.id);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(new Set(ids).size).toBe(4);
    expect((await officer.get('/returnees?cursor=nonsense')).status).toBe(400);
  });
});
