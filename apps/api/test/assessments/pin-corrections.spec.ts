import type { Written } from '@tendesh/contracts/shared/acts';
import type { WorkList } from '@tendesh/contracts/work/work';
import { pdfPaper } from '@tendesh/testing/papers';
import { staff } from '@tendesh/testing/reference';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import { aCommitteeCall, committee } from '../support/committees';
import { startWorld, type World } from '../support/world';

const MANAGER = 'elena.kim';

describe('a return for correction', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.stop());

  const giveBack = async ({ applicationId, caseId }: Told, ...corrections: object[]) => {
    const { application } = await world.story.page(caseId, MANAGER);
    const options = { version: application?.version ?? 0 };
    const manager = await world.as(MANAGER);
    return manager.post<Written & ProblemBody>(`/applications/${applicationId}/return`, { corrections }, options);
  };
  const save = async ({ applicationId, caseId }: Told, plan: object) => {
    const { application } = await world.story.page(caseId, cast.officer);
    const pledges = sewingShopPlan.pledges.map((one) => ({ ...one, id: application?.pledges[0]?.id }));
    const officer = await world.as(cast.officer);
    const body = { ...sewingShopPlan, pledges, plan: { ...sewingShopPlan.plan, ...plan } };
    return officer.put<ProblemBody>(`/applications/${applicationId}`, body, { version: application?.version ?? 0 });
  };
  const pin = (field: string, code = 'not_clear') => ({ group: 'plan', field, code });
  const at = (instant: string) => world.clock.set(new Date(instant));

  it('opens the pinned fields only, and lays the application before and after side by side', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    expect((await giveBack(told, pin('market', 'not_shown'), pin('premises'))).status).toBe(201);
    const closed = await save(told, { description: 'Another business' });
    expect([closed.status, closed.body.violations]).toMatchObject([
      422,
      [{ code: 'not_reopened', pointer: '/plan/description' }],
    ]);
    const market = 'In winter the schools of Osh buy uniforms.';
    expect((await save(told, { market, premises: 'Two rooms in Nookat Street' })).status).toBe(200);
    await world.story.submit(told, cast.officer);
    const { resubmissions } = await world.story.page(told.caseId, MANAGER);
    expect(resubmissions).toMatchObject([
      {
        corrections: [
          { group: 'plan', field: 'market', code: 'not_shown', reason: null },
          { group: 'plan', field: 'premises', code: 'not_clear' },
        ],
        returnedBy: { fullName: 'Elena Kim' },
        former: { plan: { market: sewingShopPlan.plan.market }, money: { grantMinor: 70_000_000 } },
        latter: { plan: { market }, money: { grantMinor: 70_000_000 } },
      },
    ]);
    const again = world.sql.query(`update application_return set former = '{}' returning id`);
    await expect(again).resolves.toMatchObject({ rowCount: 1 });
  });

  it('asks for a reason of the library that fits, and for words where the library has none', async () => {
    const told = await world.story.anApplication({ stage: 'submitted' });
    const refused = async (...pins: object[]) => (await giveBack(told, ...pins)).body.violations;
    expect(await refused(pin('market', 'expired'))).toMatchObject([{ pointer: '/corrections/0/code' }]);
    expect(await refused({ group: 'budget' })).toMatchObject([{ code: 'required', pointer: '/corrections/0/reason' }]);
    const paper = { group: 'document', documentId: told.caseId, code: 'expired' };
    expect(await refused(paper)).toMatchObject([{ pointer: '/corrections/0/documentId' }]);
  });

  it('opens a pinned paper for another one, and leaves the others', async () => {
    const told = await world.story.anApplication({ stage: 'submitted' });
    const [one, other] = await Promise.all(
      ['a.pdf', 'b.pdf'].map((name) =>
        world.story.upload(told.caseId, cast.officer, pdfPaper(name, `Quotation ${name}`), 'quotation'),
      ),
    );
    await giveBack(told, { group: 'document', documentId: one?.id, code: 'expired' });
    const officer = await world.as(cast.officer);
    const voidIt = (id = '') => officer.post<ProblemBody>(`/documents/${id}/voiding`, { reason: 'A newer one' });
    const { documents } = await world.story.page(told.caseId, cast.officer);
    expect(documents.filter(({ mayVoid }) => mayVoid).map(({ id }) => id)).toEqual([one?.id]);
    const closed = await voidIt(other?.id);
    expect([closed.status, closed.body.violations[0]?.code]).toEqual([422, 'not_reopened']);
    expect((await voidIt(one?.id)).status).toBe(201);
    await world.story.upload(told.caseId, cast.officer, pdfPaper('c.pdf', 'Quotation c'), 'quotation');
    await world.story.submit(told, cast.officer);
    const [{ former, latter } = { former: null, latter: null }] = (await world.story.page(told.caseId, MANAGER))
      .resubmissions;
    const names = (version: typeof former) => version?.documents.map(({ fileName }) => fileName).sort();
    expect([names(former), names(latter)]).toEqual([
      ['a.pdf', 'b.pdf'],
      ['b.pdf', 'c.pdf'],
    ]);
  });

  it('stops the clock of the office, which goes on where it stopped', async () => {
    const told = await world.story.anApplication({ stage: 'submitted' });
    const clock = async () => (await world.story.page(told.caseId, MANAGER)).application?.clock;
    const due = async () =>
      (await (await world.as(MANAGER)).get<WorkList>('/work')).body.items.find((one) => one.caseId === told.caseId)
        ?.dueAt;
    // Five working days for the screening, from Monday 2 March.
    expect([await clock(), await due()]).toMatchObject([{ step: 'screening', dueOn: '2026-03-09' }, '2026-03-09']);
    at('2026-03-04T05:00:00Z');
    await giveBack(told, pin('market'));
    at('2026-04-01T05:00:00Z');
    expect(await clock()).toEqual({ step: 'screening', serviceDays: 5, usedDays: 2, isPaused: true, dueOn: null });
    await save(told, { market: 'Schools buy uniforms.' });
    await world.story.submit(told, cast.officer);
    // Three of the five are left, from Wednesday 1 April.
    expect([await clock(), await due()]).toMatchObject([{ usedDays: 2, dueOn: '2026-04-06' }, '2026-04-06']);
  });

  it('from a committee has used up days of the decision, on the page and in My work alike', async () => {
    const told = await world.story.anApplication({ stage: 'assessed', callId: await aCommitteeCall(world) });
    const acts = committee(world);
    await acts.settle(await acts.sitting([told]), told, { outcome: 'selected' });
    at('2026-03-04T05:00:00Z');
    await giveBack(told, pin('market'));
    await save(told, { market: 'Schools buy uniforms.' });
    await world.story.submit(told, cast.officer);
    await world.story.screen(told, cast.officer);
    // What was corrected is scored anew.
    await world.story.assess(told, cast);
    await world.story.actOnApplication(told, cast.officer, 'presentation', {});
    const { items } = (await (await world.as(MANAGER)).get<WorkList>('/work')).body;
    const waiting = items.find(({ caseId }) => caseId === told.caseId);
    const { application } = await world.story.page(told.caseId, MANAGER);
    expect(waiting).toMatchObject({ kind: 'to_put_on_agenda', dueAt: application?.clock?.dueOn });
    expect(application).toMatchObject({ status: 'assessed', clock: { step: 'decision', usedDays: 2 } });
  });

  it('waits in the work of exactly one person', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    await giveBack(told, pin('market'));
    const waiting: string[] = [];
    for (const { email } of staff) {
      const person = await world.as(email.replace('@tendesh.example', ''));
      const { items } = (await person.get<WorkList>('/work')).body;
      if (items.some((one) => one.caseId === told.caseId)) waiting.push(email);
    }
    expect(waiting).toEqual(['aigul.asanova@tendesh.example']);
  });
});
