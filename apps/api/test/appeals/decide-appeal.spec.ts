import type { ApplicationStatus } from '@tendesh/domain/applications/application-transitions';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { WorkList } from '@tendesh/contracts/work/work';
import { screeningAnswers } from '@tendesh/testing/screening-answers';
import { calls } from '@tendesh/testing/reference';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import { appealActs, HEARS } from '../support/appeals';
import { leaveMoney } from '../support/allocations';
import { giveRole } from '../support/roles';
import { START, startWorld, type World } from '../support/world';

const REGIONAL = 'daniyar.omarov';
const codes = (body: ProblemBody) => (body.violations ?? []).map(({ code }) => code);
const duties = (body: ProblemBody) => (body.violations ?? []).map(({ params }) => params?.['done']);

describe('an appeal', () => {
  let world: World;
  let acts: ReturnType<typeof appealActs>;
  beforeAll(async () => {
    world = await startWorld();
    acts = appealActs(world);
  });
  beforeEach(() => world.clock.set(START));
  afterAll(() => world.stop());

  const appealed = async (refused = acts.rejected): Promise<Told> => {
    const told = await refused();
    await acts.appeal(told);
    return told;
  };
  const statusOf = async ({ caseId }: Told) => (await world.story.page(caseId, cast.officer)).application?.status;
  const act = async ({ applicationId }: Told, name: string, path: string, body: object) => {
    const person = await world.as(name);
    const { version } = (await person.get<{ version: number }>(`/applications/${applicationId}`)).body;
    return person.post<ProblemBody>(`/applications/${applicationId}/${path}`, body, { version });
  };

  it('that is upheld brings a rejected plan back for a new decision, under the rules of its submission', async () => {
    const told = await appealed();
    const before = (await world.story.page(told.caseId, cast.officer)).application;
    expect((await acts.uphold(told)).status).toBe(201);
    const after = (await world.story.page(told.caseId, cast.officer)).application;
    expect(after).toMatchObject({
      status: 'assessed',
      ruleSetNumber: before?.ruleSetNumber,
      submittedAt: before?.submittedAt,
    });
    expect(await acts.newest(told)).toMatchObject({ status: 'upheld', decidedBy: { fullName: 'Talant Osmonov' } });
    expect((await act(told, REGIONAL, 'approval', {})).status).toBe(201);
  });

  it('that is upheld brings one that was found ineligible back for a new screening', async () => {
    const told = await appealed(acts.ineligible);
    await acts.uphold(told);
    expect(await statusOf(told)).toBe('submitted');
    const screening = {
      answers: screeningAnswers,
      outcome: 'eligible',
    };
    const again = await act(told, cast.officer, 'screening', screening);
    expect([again.status, codes(again.body)]).toEqual([403, ['refused_before']]);
    expect((await act(told, 'adilet.kadyrov', 'screening', screening)).status).toBe(201);
  });

  it('that is upheld is decided anew neither by who refused nor by who heard it', async () => {
    const told = await appealed();
    await acts.uphold(told);
    for (const [path, body] of [
      ['approval', {}],
      ['rejection', { reason: 'As before' }],
    ] as const) {
      const refuser = await act(told, cast.approver, path, body);
      expect([refuser.status, codes(refuser.body)]).toEqual([403, ['refused_before']]);
      expect(duties((await act(told, HEARS, path, body)).body)).toEqual(['heard_appeal']);
    }
    const decision = `insert into decision (id, application_id, case_id, office_id, verdict, reason, round, decided_by, decided_at)
      select gen_random_uuid(), application_id, case_id, office_id, 'reject', 'again', 2, decided_by, now()
      from decision where application_id = $1`;
    await expect(world.sql.query(decision, [told.applicationId])).rejects.toThrow('who refused does not decide anew');
  });

  it('that is upheld asks the budget again at the new approval', async () => {
    const told = await appealed();
    await acts.uphold(told);
    await leaveMoney(world, 1);
    const { body } = await act(told, REGIONAL, 'approval', {});
    await leaveMoney(world, 1_000_000_000);
    expect(codes(body)).toEqual(['programme_budget_exhausted']);
  });

  it('that is dismissed leaves the refusal, for good', async () => {
    const told = await appealed();
    expect((await acts.dismiss(told)).status).toBe(201);
    expect([await statusOf(told), (await acts.newest(told)).status]).toEqual(['rejected', 'dismissed']);
    expect(codes((await acts.appeal(told)).body)).toEqual(['appealed_already']);
    expect((await acts.uphold(told, REGIONAL)).status).toBe(409);
  });

  it('may be taken back by the case officer for the applicant', async () => {
    const told = await appealed();
    expect((await acts.withdraw(told, HEARS)).status).toBe(403);
    expect((await acts.withdraw(told)).status).toBe(201);
    // Screened by the case officer himself.
    const ownRefusal = await acts.ineligible();
    await acts.appeal(ownRefusal);
    const buried = await acts.withdraw(ownRefusal);
    expect([buried.status, buried.body.violations]).toEqual([403, [{ code: 'four_eyes' }]]);
    expect(await statusOf(told)).toBe('rejected');
  });

  it('of a new refusal after an upheld one is another appeal', async () => {
    const told = await appealed();
    await acts.uphold(told);
    await act(told, REGIONAL, 'rejection', { reason: 'The premises are gone' });
    expect((await acts.appeal(told)).status).toBe(201);
    expect((await acts.file(told)).appeals.map(({ status }) => status)).toEqual(['filed', 'upheld']);
    expect(duties((await acts.uphold(told, REGIONAL)).body)).toEqual(['approved']);
    expect((await acts.uphold(told)).status).toBe(201);
  });

  describe('is heard by nobody who took part before', () => {
    const parts: readonly (readonly [string, string, string])[] = [
      ['was the case officer', cast.officer, 'was_case_officer'],
      ['scored', cast.scorers[0] ?? '', 'scored'],
      ['rejected', cast.approver, 'approved'],
    ];
    it.each(parts)('who %s', async (_, name, duty) => {
      await giveRole(world, name, 'regional_approver');
      const told = await appealed();
      for (const answer of [await acts.uphold(told, name), await acts.dismiss(told, name)])
        expect([answer.status, duties(answer.body)]).toEqual([403, expect.arrayContaining([duty])]);
    });

    it('who returned the plan for correction', async () => {
      const told = await world.story.anApplication({ stage: 'assessed' });
      const corrections = [{ group: 'cash_flow', reason: 'Too high' }];
      await world.story.actOnApplication(told, HEARS, 'return', { corrections });
      await world.story.submit(told, cast.officer);
      const screening = {
        answers: [],
        outcome: 'ineligible',
        reasonCode: 'returned_too_long_ago',
        reason: 'Came back too long ago',
      };
      await world.story.actOnApplication(told, cast.officer, 'screening', screening);
      await acts.appeal(told);
      expect(duties((await acts.uphold(told)).body)).toContain('returned');
      const elsewhere = await acts.uphold(told, 'sultan.mamatov');
      expect([403, 404]).toContain(elsewhere.status);
    });

    it('and the database says so too, in both orders', async () => {
      const told = await appealed();
      const { id } = await acts.newest(told);
      const heardBy = (name: string) =>
        world.sql.query(
          `update appeal set status = 'upheld', decided_at = now(), decision_note = 'forged',
             decided_by = (select id from staff where email = $2) where id = $1`,
          [id, `${name}@tendesh.example`],
        );
      await expect(heardBy(cast.approver)).rejects.toThrow('who took part does not hear the appeal');
      await expect(heardBy(HEARS)).rejects.toThrow('heard without its duty');
      await acts.dismiss(told);
      const afterwards = `insert into duty_act (id, case_id, office_id, staff_id, act, subject_id, at)
        select gen_random_uuid(), case_id, office_id, decided_by, 'approved', id, now() from appeal where id = $1`;
      await expect(world.sql.query(afterwards, [id])).rejects.toThrow('who heard the appeal takes no part');
    });
  });

  it('by two at once is decided once', async () => {
    const told = await appealed();
    const answers = await Promise.all([acts.uphold(told, HEARS), acts.dismiss(told, REGIONAL)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [appeal, status] = [await acts.newest(told), await statusOf(told)];
    const expected: Record<string, ApplicationStatus> = { upheld: 'assessed', dismissed: 'rejected' };
    expect(status).toBe(expected[appeal.status]);
  });

  describe('and a new application do not run beside each other', () => {
    const start = async ({ caseId }: Told) => {
      const officer = await world.as(cast.officer);
      return officer.post<ProblemBody>(`/cases/${caseId}/applications`, { callId: calls[1].id });
    };

    it('so that the appeal is taken back first', async () => {
      const told = await appealed();
      expect(codes((await start(told)).body)).toEqual(['appeal_open']);
      const page = await world.story.page(told.caseId, cast.officer);
      const offered = page.case.actions.find(({ act: name }) => name === 'start_application');
      expect(offered?.whyNot).toEqual([{ code: 'appeal_open' }]);
      await acts.withdraw(told);
      expect((await start(told)).status).toBe(201);
    });

    it('so that who applied anew does not appeal any more', async () => {
      const told = await acts.rejected();
      const { version } = await acts.file(told);
      await start(told);
      const officer = await world.as(cast.officer);
      const request = { grounds: 'The market study was not read', receivedBy: 'letter', receivedOn: '2026-03-02' };
      const path = `/applications/${told.applicationId}/appeals`;
      expect(codes((await officer.post<ProblemBody>(path, request, { version })).body)).toEqual(['wrong_status']);
    });

    it('and one that waits beside it is seen and decided on the page of the case, though not upheld', async () => {
      const told = await appealed();
      await acts.withdraw(told);
      await start(told);
      const open = `status = 'filed', decided_by = null, decided_at = null, decision_note = null`;
      await world.sql.query(`update appeal set ${open} where application_id = $1`, [told.applicationId]);
      const earlier = async () => (await world.story.page(told.caseId, HEARS)).earlierApplications;
      const [before] = await earlier();
      expect(before).toMatchObject({ id: told.applicationId, status: 'rejected' });
      const [appeal] = before?.appeals ?? [];
      expect(appeal?.actions.map(({ act: name, whyNot }) => [name, whyNot.map(({ code }) => code)])).toEqual([
        ['uphold', ['open_application_exists']],
        ['dismiss', []],
        ['withdraw', ['not_permitted']],
      ]);
      const reason = { reason: 'The new application goes on' };
      const options = { version: appeal?.version ?? 0 };
      expect((await (await world.as(HEARS)).post(`/appeals/${appeal?.id}/dismissal`, reason, options)).status).toBe(
        201,
      );
      expect((await earlier())[0]?.appeals).toMatchObject([{ status: 'dismissed', actions: [] }]);
    });

    it('whichever of the two comes first', async () => {
      const told = await acts.rejected();
      const answers = await Promise.all([start(told), acts.appeal(told)]);
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    });
  });

  it('says in a dry run what it would do, and does nothing of it', async () => {
    const told = await appealed();
    const { id, version } = await acts.newest(told);
    const hearer = await world.as(HEARS);
    const path = `/appeals/${id}/upholding?dryRun=true`;
    const { body } = await hearer.post<DryRun>(path, { reason: 'Both were heard' }, { version });
    expect(body.would.map(({ noun, act: done }) => [noun, done])).toEqual([
      ['appeal', 'upheld'],
      ['application', 'reopened_for_decision'],
    ]);
    expect(await statusOf(told)).toBe('rejected');
  });

  it('waits in My work for those who may hear it, until ten working days have passed', async () => {
    const told = await appealed();
    const waiting = async (name: string) => {
      const { items } = (await (await world.as(name)).get<WorkList>('/work')).body;
      return items.filter(({ kind, caseId }) => kind === 'appeal_to_decide' && caseId === told.caseId);
    };
    expect(await waiting(HEARS)).toMatchObject([{ dueAt: '2026-03-16', overdue: false, next: 'upheld' }]);
    expect([await waiting(cast.approver), await waiting(cast.officer), await waiting('sultan.mamatov')]).toEqual([
      [],
      [],
      [],
    ]);
    world.clock.set(new Date('2026-03-17T04:00:00Z'));
    expect(await waiting(HEARS)).toMatchObject([{ overdue: true }]);
  });
});
