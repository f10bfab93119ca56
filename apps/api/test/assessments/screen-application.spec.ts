import type { RegisterReturneeRequest } from '@tendesh/contracts/returnees/returnees';
import type { Written } from '@tendesh/contracts/shared/acts';
import { screeningAnswers } from '@tendesh/testing/screening-answers';
import { addDays } from '@tendesh/domain/calendar/days';
import { sewingShopOwner } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import type { Told } from '../../src/demo/story';
import { pngPaper } from '@tendesh/testing/papers';
import { startWorld, type World } from '../support/world';

const OFFICER = 'aigul.asanova';
const allYes = screeningAnswers;

describe('screening an application', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const screen = async (applicationId: string, body: object, version?: number) => {
    const officer = await world.as(OFFICER);
    const { body: seen } = await officer.get<{ version: number }>(`/applications/${applicationId}`);
    const options = { version: version ?? seen.version };
    return officer.post<Written & ProblemBody>(`/applications/${applicationId}/screening`, body, options);
  };

  const statusOf = async (applicationId: string) => {
    const { rows } = await world.sql.query<{ status: string }>('select status from application where id = $1', [
      applicationId,
    ]);
    return rows[0]?.status;
  };

  it('finds it eligible when every item is answered yes, and freezes what was pledged', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    expect((await screen(applicationId, { answers: allYes, outcome: 'eligible' })).status).toBe(201);
    expect(await statusOf(applicationId)).toBe('eligible');
    const { rows } = await world.sql.query(
      `select reading, own_counted_minor, own_required_minor from match_gate where application_id = $1 and gate = 'screening'`,
      [applicationId],
    );
    expect(rows).toEqual([{ reading: 'pledged', own_counted_minor: 70_000_000, own_required_minor: 70_000_000 }]);
  });

  it('does not find it eligible with an item not seen or answered no', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    const answers = [{ item: 'identity_seen', answer: 'no', note: 'Came without it' }, ...allYes.slice(1, -1)];
    const { status, body } = await screen(applicationId, { answers, outcome: 'eligible' });
    expect(status).toBe(422);
    expect(body.violations).toMatchObject([
      { code: 'checklist_failed', pointer: '/answers/identity_seen' },
      { code: 'checklist_incomplete', pointer: '/answers/premises_available' },
    ]);
  });

  it('records no yes and no no of a person that rests neither on a paper nor on a note', async () => {
    const { applicationId, caseId } = await world.story.anApplication({ stage: 'submitted' });
    const { id: documentId } = await world.story.upload(caseId, OFFICER, pngPaper('seen.png', 78), 'other');
    const answers = [
      { item: 'identity_seen', answer: 'yes', documentId },
      { item: 'migration_proof_seen', answer: 'yes' },
      { item: 'business_owner_declared', answer: 'no', note: '  ' },
      { item: 'premises_available', answer: 'not_seen' },
    ];
    for (const outcome of ['eligible', 'ineligible'] as const) {
      const given = { answers, outcome, reasonCode: 'no_premises', reason: 'There are none.' };
      const { status, body } = await screen(applicationId, given);
      expect([status, body.violations]).toMatchObject([
        422,
        [
          { code: 'answer_rests_on_nothing', pointer: '/answers/1/note' },
          { code: 'answer_rests_on_nothing', pointer: '/answers/2/note' },
        ],
      ]);
    }
    expect(await statusOf(applicationId)).toBe('submitted');
  });

  it('lets nobody answer what the system answers, nor one item twice', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    const answers = [...allYes, { item: 'ratio', answer: 'yes' }, { item: 'identity_seen', answer: 'yes' }];
    const { body } = await screen(applicationId, { answers, outcome: 'eligible' });
    expect(body.violations.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['unknown_value', '/answers/4/item'],
      ['duplicate_value', '/answers/5/item'],
    ]);
  });

  it('is not offered as eligible where an automatic check fails, and can be found ineligible', async () => {
    const { applicationId, caseId, returneeId } = await world.story.anApplication({ stage: 'submitted' });
    await world.sql.query(`update returnee set birth_date = '2012-01-01' where id = $1`, [returneeId]);
    const { application } = await world.story.page(caseId, OFFICER);
    const offered = (act: string) => application?.actions.find((one) => one.act === act);
    expect(offered('screen_eligible')).toMatchObject({ permitted: false, whyNot: [{ code: 'under_age' }] });
    expect(offered('screen_ineligible')).toMatchObject({ permitted: true });
    const { status, body } = await screen(applicationId, { answers: allYes, outcome: 'eligible' });
    expect([status, body.violations.map(({ code }) => code)]).toEqual([422, ['under_age']]);
    const out = { answers: allYes, outcome: 'ineligible', reasonCode: 'other', reason: 'Too young' };
    expect((await screen(applicationId, out)).status).toBe(201);
  });

  it('notices somebody else with the same telephone', async () => {
    const person = (pin: string) => ({
      ...sewingShopOwner,
      identityDocuments: [{ kind: 'pin' as const, number: pin, country: 'KG' }],
      phones: ['+996700111222'],
    });
    await world.story.anApplication({ person: person('11405198877001') });
    const second = await world.story.anApplication({ person: person('11405198877002'), stage: 'submitted' });
    const { checklist } = await world.story.page(second.caseId, OFFICER);
    expect(checklist).toContainEqual({
      ...{ item: 'duplicate', answer: 'no', automatic: true, figures: { found: 1 } },
      reason: { code: 'possible_duplicates', params: { found: 1, offices: 'Osh' } },
    });
    const { body } = await screen(second.applicationId, { answers: allYes, outcome: 'eligible' });
    expect(body.violations).toMatchObject([{ code: 'checklist_failed', pointer: '/answers/duplicate' }]);

    const settled = { item: 'duplicate', answer: 'yes' };
    const silent = await screen(second.applicationId, { answers: [...allYes, settled], outcome: 'eligible' });
    expect(silent.body.violations).toMatchObject([{ code: 'required', pointer: '/answers/4/note' }]);
    const answers = [...allYes, { ...settled, note: 'Her sister; both identity cards seen' }];
    expect((await screen(second.applicationId, { answers, outcome: 'eligible' })).status).toBe(201);
    const [screening] = (await world.story.page(second.caseId, OFFICER)).screenings;
    expect(screening?.answers).toContainEqual({
      item: 'duplicate',
      answer: 'yes',
      automatic: false,
      note: 'Her sister; both identity cards seen',
      // What the system had found stays beside what the person saw.
      reason: { code: 'possible_duplicates', params: { found: 1, offices: 'Osh' } },
      figures: { found: 1 },
    });
  });

  it('keeps by which figures the system answered at that moment, whatever is known later', async () => {
    const told = await world.story.anApplication({ stage: 'submitted' });
    expect((await screen(told.applicationId, { answers: allYes, outcome: 'eligible' })).status).toBe(201);
    const recorded = async () => (await world.story.page(told.caseId, OFFICER)).screenings[0]?.answers ?? [];
    const before = await recorded();
    const of = (item: string) => before.find((one) => one.item === item);
    expect(of('age')).toMatchObject({
      answer: 'yes',
      reason: null,
      figures: { age: 46, minimumAge: 18, on: '2026-03-02' },
    });
    expect(of('returned_within')?.figures).toMatchObject({ returnedOn: sewingShopOwner.migration[0]?.returnedOn });
    expect(of('ratio')?.figures).toMatchObject({ ownCountedMinor: 70_000_000, requiredMinor: 70_000_000 });
    expect(of('ceiling')?.figures).toEqual({ grantMinor: 70_000_000, minMinor: 5_000_000, maxMinor: 90_000_000 });
    await world.sql.query(`update returnee set birth_date = '1999-01-01' where id = $1`, [told.returneeId]);
    expect(await recorded()).toEqual(before);
  });

  describe('a person who was at another office before', () => {
    const BATKEN = { officer: 'cholpon.ergeshova', approver: 'sultan.mamatov' };
    const LOOKING = [OFFICER, 'elena.kim', 'farrukh.nazarov', 'irina.petrova'];
    let people = 0;
    /** Nobody's namesake, with a document and a telephone of nobody else, unless said otherwise. */
    const somebody = (said: Partial<RegisterReturneeRequest> = {}): RegisterReturneeRequest => {
      people += 1;
      return {
        ...sewingShopOwner,
        ...{ birthDate: addDays('1975-01-01', people), phones: [`+996777${String(100_000 + people)}`] },
        identityDocuments: [{ kind: 'passport' as const, number: `AC70000${people}`, country: 'KG' }],
        ...said,
      };
    };
    const checksOf = async ({ caseId }: Told, item: string) => {
      const checks = [];
      for (const name of LOOKING)
        checks.push((await world.story.page(caseId, name)).checklist.find((one) => one.item === item));
      return checks;
    };

    it.each([
      ['document', (first: RegisterReturneeRequest) => ({ identityDocuments: first.identityDocuments })],
      ['telephone', (first: RegisterReturneeRequest) => ({ phones: first.phones })],
      [
        'name and birth date',
        ({ birthDate }: RegisterReturneeRequest) => ({
          birthDate,
          surnameCyrl: 'Сыдык кызы',
          surnameLatn: 'Sydyk kyzy',
        }),
      ],
    ])('is found by the same %s, whoever looks', async (_, same) => {
      const first = somebody();
      await world.story.aCase({ person: first, cast: BATKEN });
      const told = await world.story.anApplication({ person: somebody(same(first)), stage: 'submitted' });
      const reason = { code: 'possible_duplicates', params: { found: 1, offices: 'Batken' } };
      const found = { item: 'duplicate', answer: 'no', automatic: true, reason, figures: { found: 1 } };
      expect(await checksOf(told, 'duplicate')).toEqual(LOOKING.map(() => found));
      expect((await screen(told.applicationId, { answers: allYes, outcome: 'eligible' })).status).toBe(422);
      const page = await (await world.as(OFFICER)).get(`/returnees/${told.returneeId}/possible-duplicates`);
      expect(page.body).toEqual({ items: [], elsewhere: [{ office: 'Batken', people: 1 }] });
    });

    it('is known by the grant that was given there on the same document', async () => {
      const first = somebody();
      await world.story.anApplication({ person: first, cast: BATKEN, stage: 'approved' });
      const { identityDocuments } = first;
      const told = await world.story.anApplication({ person: somebody({ identityDocuments }), stage: 'submitted' });
      const reason = { code: 'earlier_grants', params: { found: 1, offices: 'Batken' } };
      const found = { item: 'earlier_grant', answer: 'no', automatic: true, reason, figures: { found: 1 } };
      expect(await checksOf(told, 'earlier_grant')).toEqual(LOOKING.map(() => found));
    });

    it('has no grant where an award was cancelled, or where a namesake was given one', async () => {
      const first = somebody();
      const given = await world.story.anApplication({ person: first, cast: BATKEN, stage: 'approved' });
      const { birthDate, identityDocuments } = first;
      const namesake = await world.story.anApplication({ person: somebody({ birthDate }), stage: 'submitted' });
      expect(await checksOf(namesake, 'earlier_grant')).toMatchObject(LOOKING.map(() => ({ answer: 'yes' })));
      const again = await world.story.anApplication({ person: somebody({ identityDocuments }), stage: 'submitted' });
      await world.sql.query(`update award set status = 'cancelled' where application_id = $1`, [given.applicationId]);
      expect(await checksOf(again, 'earlier_grant')).toMatchObject(LOOKING.map(() => ({ answer: 'yes' })));
    });
  });

  it('does not let a person settle what the system found in order', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    const answers = [...allYes, { item: 'duplicate', answer: 'yes', note: 'Looked' }];
    const { body } = await screen(applicationId, { answers, outcome: 'eligible' });
    expect(body.violations).toMatchObject([{ code: 'unknown_value', pointer: '/answers/4/item' }]);
  });

  it('finds it ineligible only with a reason and its code for the letter, for good', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    const without = await screen(applicationId, { answers: [], outcome: 'ineligible', reason: ' ' });
    expect(without.body.violations).toMatchObject([
      { code: 'required', pointer: '/reasonCode' },
      { code: 'reason_required', pointer: '/reason' },
    ]);
    const given = { outcome: 'ineligible', reasonCode: 'business_of_another', reason: 'Another person’s shop' };
    const answer = await screen(applicationId, { answers: [], ...given });
    expect(answer.status).toBe(201);
    expect(await statusOf(applicationId)).toBe('ineligible');
    expect((await screen(applicationId, { answers: allYes, outcome: 'eligible' })).status).toBe(409);
  });

  it('keeps the paper that shows an answer, if it is one of the case', async () => {
    const told = await world.story.anApplication({ stage: 'submitted' });
    const { id: documentId } = await world.story.upload(told.caseId, OFFICER, pngPaper('seen.png', 77), 'other');
    const [first, ...others] = allYes;
    const onPaper = { item: first?.item, answer: 'yes' };
    const withPaper = (id: string) => ({ answers: [{ ...onPaper, documentId: id }, ...others], outcome: 'eligible' });
    const foreign = await screen(told.applicationId, withPaper('01a224db-fd43-72b1-afa8-41a9c37761eb'));
    expect(foreign.body.violations).toMatchObject([{ code: 'unknown_value', pointer: '/answers/0/documentId' }]);
    expect((await screen(told.applicationId, withPaper(documentId))).status).toBe(201);
    const [screening] = (await world.story.page(told.caseId, OFFICER)).screenings;
    expect(screening?.answers.find(({ item }) => item === first?.item)).toMatchObject({ documentId });
  });

  it('asks what the rule set of the application asks', async () => {
    const told = await world.story.anApplication({ stage: 'submitted' });
    const question = { en: 'Fire safety seen', ru: 'Пожарная безопасность', ky: 'Өрт коопсуздугу', tg: 'Бехатарӣ' };
    const rules = { ...(await world.story.page(told.caseId, OFFICER)).application?.rules };
    const own = JSON.stringify({ ...rules, manualItems: [{ code: 'fire_safety', question }] });
    await world.sql.query(
      `with own as (
         insert into rule_set (id, programme_id, number, effective_from, rules, status)
         select gen_random_uuid(), programme_id, 9, '2999-01-01', $1, 'approved' from application where id = $2 returning id)
       update application set rule_set_id = (select id from own) where id = $2`,
      [own, told.applicationId],
    );
    const { body } = await screen(told.applicationId, { answers: allYes, outcome: 'eligible' });
    expect(body.violations[0]).toMatchObject({ code: 'unknown_value', pointer: '/answers/0/item' });
    const answers = [{ item: 'fire_safety', answer: 'yes', note: 'Two extinguishers' }];
    expect((await screen(told.applicationId, { answers, outcome: 'eligible' })).status).toBe(201);
  });

  it('is refused on what has changed since it was read', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'submitted' });
    const answer = await screen(applicationId, { answers: allYes, outcome: 'eligible' }, 1);
    expect([answer.status, answer.body.code]).toEqual([409, 'stale_version']);
  });
});
