import type { ProblemBody } from '../../src/demo/client';
import { cast } from '../../src/demo/story';
import { appealActs } from '../support/appeals';
import { START, startWorld, type World } from '../support/world';

const codes = (body: ProblemBody) => (body.violations ?? []).map(({ code }) => code);

describe('an appeal against a refusal', () => {
  let world: World;
  let acts: ReturnType<typeof appealActs>;
  beforeAll(async () => {
    world = await startWorld();
    acts = appealActs(world);
  });
  beforeEach(() => world.clock.set(START));
  afterAll(() => world.stop());

  it('is filed for the applicant by the case officer, and leaves the application refused', async () => {
    for (const told of [await acts.rejected(), await acts.ineligible()]) {
      const before = await acts.file(told);
      expect(before).toMatchObject({
        lastDay: '2026-03-16',
        appeals: [],
        actions: [{ act: 'appeal', permitted: true }],
      });
      expect((await acts.appeal(told)).status).toBe(201);
      const { application } = await world.story.page(told.caseId, cast.officer);
      expect(await acts.newest(told)).toMatchObject({
        ...{ status: 'filed', against: application?.status, filedBy: { fullName: 'Aigul Asanova' } },
        ...{ receivedBy: 'letter', receivedOn: '2026-03-02', dueOn: '2026-03-16' },
      });
      expect(['rejected', 'ineligible']).toContain(application?.status);
    }
  });

  it('may come on the last day of the window until midnight at the office, and not a moment later', async () => {
    const [inTime, late] = [await acts.rejected(), await acts.rejected()];
    world.clock.set(new Date('2026-03-16T17:59:59Z'));
    expect((await acts.appeal(inTime)).status).toBe(201);
    world.clock.set(new Date('2026-03-16T18:00:00Z'));
    const { status, body } = await acts.appeal(late);
    expect([status, body.violations]).toEqual([422, [{ code: 'appeal_too_late', params: { lastDay: '2026-03-16' } }]]);
    const { lastDay, actions } = await acts.file(late);
    expect([lastDay, actions[0]?.whyNot.map(({ code }) => code)]).toEqual(['2026-03-16', ['appeal_too_late']]);
  });

  it('is counted without the holidays of the office', async () => {
    world.clock.set(new Date('2026-03-16T04:00:00Z'));
    // 20 March is the feast after Ramadan, 21 March Nooruz on a Saturday.
    expect((await acts.file(await acts.rejected())).lastDay).toBe('2026-03-31');
  });

  it('is received between the refusal and today', async () => {
    const told = await acts.rejected();
    expect(codes((await acts.appeal(told, { receivedOn: '2026-03-01' })).body)).toEqual(['before_another_date']);
    expect(codes((await acts.appeal(told, { receivedOn: '2026-03-03' })).body)).toEqual(['in_the_future']);
  });

  it('may come with a document of the case, and of no other', async () => {
    const [told, other] = [await acts.rejected(), await acts.rejected()];
    const paper = { name: 'appeal.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1.4\nappeal\n%%EOF') };
    const { id: documentId } = await world.story.upload(told.caseId, cast.officer, paper, 'other');
    expect(codes((await acts.appeal(other, { documentId })).body)).toEqual(['unknown_value']);
    expect((await acts.appeal(told, { documentId })).status).toBe(201);
    expect(await acts.newest(told)).toMatchObject({ documentId });
  });

  it('is filed once for each refusal, also by two at once', async () => {
    const told = await acts.rejected();
    const answers = await Promise.all([acts.appeal(told), acts.appeal(told)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    await acts.withdraw(told);
    expect(codes((await acts.appeal(told)).body)).toEqual(['appealed_already']);
  });

  it('is not there where the rule set knows no appeal, nor where nothing was refused', async () => {
    const told = await acts.rejected();
    const assessed = await world.story.anApplication({ stage: 'assessed' });
    await world.sql.query(`update rule_set set rules = rules - 'appealDays' where number = 1`);
    const answer = await acts.appeal(told);
    await world.sql.query(`update rule_set set rules = rules || '{"appealDays": 10}' where number = 1`);
    expect([answer.status, codes(answer.body)]).toEqual([422, ['no_appeal_in_rules']]);
    expect((await world.story.page(assessed.caseId, cast.officer)).appeals).toBeNull();
    const officer = await world.as(cast.officer);
    const request = { grounds: 'Nobody refused anything', receivedBy: 'letter', receivedOn: '2026-03-02' };
    const path = `/applications/${assessed.applicationId}/appeals`;
    const { application } = await world.story.page(assessed.caseId, cast.officer);
    const premature = await officer.post<ProblemBody>(path, request, { version: application?.version ?? 0 });
    expect([premature.status, codes(premature.body)]).toEqual([409, ['wrong_status']]);
  });

  it('is filed by nobody else than the case officer', async () => {
    const told = await acts.rejected();
    for (const name of [cast.approver, cast.verifier, 'adilet.kadyrov', 'cholpon.ergeshova'])
      expect([403, 404]).toContain((await acts.appeal(told, {}, name)).status);
  });

  describe('and the closing of the case', () => {
    const close = async (caseId: string, outcome: string) => {
      const manager = await world.as(cast.approver);
      const { case: found } = await world.story.page(caseId, cast.approver);
      return manager.post<ProblemBody>(`/cases/${caseId}/closure`, { outcome }, { version: found.version });
    };

    it('wait for each other: while it is open the case stays open', async () => {
      const told = await acts.rejected();
      await acts.appeal(told);
      expect(codes((await close(told.caseId, 'withdrawn')).body)).toEqual(['appeal_open']);
      await expect(
        world.sql.query(
          `update assistance_case set status = 'closed', closed_on = '2026-03-02', outcome = 'withdrawn'
          where id = $1`,
          [told.caseId],
        ),
      ).rejects.toThrow('an appeal is open');
      await acts.dismiss(told);
      expect((await close(told.caseId, 'rejected')).status).toBe(201);
    });

    it('comes after the window, whatever it is called, so that nobody is closed out of an appeal', async () => {
      const told = await acts.rejected();
      for (const outcome of ['rejected', 'ineligible', 'terminated']) {
        const { status, body } = await close(told.caseId, outcome);
        expect([status, body.violations]).toMatchObject([
          422,
          [{ code: 'appeal_possible_until', params: { lastDay: '2026-03-16' } }],
        ]);
      }
      world.clock.set(new Date('2026-03-17T04:00:00Z'));
      expect((await close(told.caseId, 'rejected')).status).toBe(201);
      expect(codes((await acts.appeal(told)).body)).toEqual(['case_not_open']);
    });

    it('at the same moment: one of them comes first and the other is refused', async () => {
      const told = await acts.rejected();
      const [filing, closing] = await Promise.all([acts.appeal(told), close(told.caseId, 'withdrawn')]);
      expect([filing.status, closing.status].filter((status) => status === 201)).toHaveLength(1);
      expect([filing, closing].flatMap(({ body }) => codes(body))).toHaveLength(1);
    });
  });
});
