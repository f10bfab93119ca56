import type { CasePage } from '@tendesh/contracts/work/case-page';
import type { WorkKind, WorkList } from '@tendesh/contracts/work/work';
import { transition } from '@tendesh/domain/acts/transitions';
import { type ApplicationAct, applicationTransitions } from '@tendesh/domain/applications/application-transitions';
import { holds } from '@tendesh/domain/staff/permissions';
import { officeId, staff } from '@tendesh/testing/reference';
import { cast, done } from '../../src/demo/story';
import { amendmentActs } from '../support/amendments';
import { appealActs, HEARS } from '../support/appeals';
import { askForACommittee, committee, CONVENER, staffId } from '../support/committees';
import { START, startWorld, type World } from '../support/world';

describe('my work', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.stop());

  const workOf = async (name: string) => (await (await world.as(name)).get<WorkList>('/work')).body;
  const kinds = async (name: string, caseId: string) =>
    (await workOf(name)).items.filter((item) => item.caseId === caseId).map(({ kind }) => kind);
  const day = (iso: string) => world.clock.set(new Date(`${iso}T04:00:00Z`));

  it('shows what is overdue first, then what waits longest, by service days of the office', async () => {
    const early = await world.story.anApplication({ stage: 'submitted' });
    day('2026-03-05');
    const late = await world.story.anApplication({ stage: 'draft' });
    await world.story.advance('submitted', late);
    day('2026-03-10');
    const { items, counts } = await workOf('elena.kim');
    // Five working days after Monday, 2 March; Women's Day falls on a Sunday.
    expect(items.map(({ caseId, kind, dueAt, overdue }) => [caseId, kind, dueAt, overdue])).toEqual([
      [early.caseId, 'to_screen', '2026-03-09', true],
      [late.caseId, 'to_screen', '2026-03-12', false],
    ]);
    expect(counts).toEqual([{ kind: 'to_screen', count: 2, overdue: 1 }]);
  });

  it('follows a case from desk to desk, and to nobody who may not act on it', async () => {
    const told = await world.story.anApplication({ stage: 'evidenced' });
    expect(await kinds('nurlan.toktogulov', told.caseId)).toEqual(['contribution_to_verify']);
    expect(await kinds('cholpon.ergeshova', told.caseId)).toEqual([]);
    expect(await kinds('rustam.saidov', told.caseId)).toEqual([]);
    await world.story.advance('eligible', told);
    expect(await kinds('aigul.asanova', told.caseId)).toEqual(['site_visit_to_make']);
    expect(await kinds('farrukh.nazarov', told.caseId)).toEqual(['to_score']);
    await world.story.advance('scored', told);
    expect(await kinds('farrukh.nazarov', told.caseId)).toEqual([]);
    expect(await kinds('aigul.asanova', told.caseId)).toEqual(['to_present']);
    await world.story.advance('assessed', told);
    expect(await kinds('daniyar.omarov', told.caseId)).toEqual(['to_decide']);
    expect(await kinds('elena.kim', told.caseId)).toEqual(['to_decide']);
    await world.sql.query(`update rule_set set rules = jsonb_set(rules, '{managerApprovalMaxMinor}', '69999999')`);
    expect(await kinds('elena.kim', told.caseId)).toEqual([]);
    expect(await kinds('daniyar.omarov', told.caseId)).toEqual(['to_decide']);
  });

  it('brings a returned plan to the officer of the case, to the next one, and to the manager when there is none', async () => {
    const told = await world.story.anApplication({ stage: 'assessed' });
    const correction = { group: 'plan', field: 'market', code: 'not_shown', reason: 'Name two shops' };
    await world.story.actOnApplication(told, 'elena.kim', 'return', { corrections: [correction] });
    const desks = async (names = staff.map(({ email }) => nameIn(email))) => {
      const all: string[][] = [];
      for (const name of names) all.push([name, ...(await kinds(name, told.caseId))]);
      return all.filter(([, ...waiting]) => waiting.length > 0);
    };
    expect(await desks()).toEqual([['aigul.asanova', 'correction_to_make']]);
    const version = async () => (await world.story.page(told.caseId, 'elena.kim')).case.version;
    const caseOfficerId = staffId('adilet.kadyrov');
    const manager = await world.as('elena.kim');
    const reassigned = { caseOfficerId, reason: 'On leave for months' };
    await manager.post(`/cases/${told.caseId}/reassignment`, reassigned, { version: await version() });
    expect(await desks()).toEqual([['adilet.kadyrov', 'correction_to_make']]);
    await world.sql.query(`update staff set status = 'disabled' where id = $1`, [caseOfficerId]);
    const left = staff.filter(({ id }) => id !== caseOfficerId).map(({ email }) => nameIn(email));
    expect(await desks(left)).toEqual([
      ['elena.kim', 'case_to_reassign'],
      ['talant.osmonov', 'case_to_reassign'],
    ]);
  });

  it('brings a case whose officer no longer reaches it to the manager, at each step that is his', async () => {
    const officer = await world.as(cast.officer);
    const moveTo = (office: Parameters<typeof officeId>[0]) =>
      world.sql.query('update staff set office_id = $1 where id = $2', [officeId(office), staffId(cast.officer)]);
    const returned = await world.story.anApplication({ stage: 'assessed' });
    const corrections = [{ group: 'plan', field: 'market', code: 'not_shown' }];
    await world.story.actOnApplication(returned, cast.approver, 'return', { corrections });
    const toPresent = await world.story.anApplication({ stage: 'scored' });
    const toSign = await world.story.anApplication({ stage: 'approved' });
    const toProve = await world.story.anApplication({ stage: 'submitted' });
    const told = [returned, toPresent, toSign, toProve];
    const reassigned = async () => {
      const { items } = await workOf(HEARS);
      const reassign = items.filter(({ kind }) => kind === 'case_to_reassign');
      return told.map(({ caseId }) => reassign.some((one) => one.caseId === caseId));
    };
    expect(await reassigned()).toEqual([false, false, false, false]);
    await moveTo('KG-BTK');
    expect((await officer.get<WorkList>('/work')).body.items).toEqual([]);
    expect(await reassigned()).toEqual([true, true, true, true]);
    await moveTo('KG-OSH');
    await world.sql.query(`insert into staff_role (staff_id, role) values ($1, 'committee_member')`, [
      staffId(cast.officer),
    ]);
    const room = committee(world);
    await askForACommittee(world);
    const session = await room.convene([await world.story.anApplication({ stage: 'assessed' })]);
    await world.sql.query(
      `insert into committee_member (session_id, staff_id, part, is_outside) values ($1, $2, 'member', false)`,
      [session, staffId(cast.officer)],
    );
    const [item] = (await room.room(session)).agenda;
    if (item === undefined) throw new Error('Nothing stands on the agenda');
    done(await room.declare(item, cast.officer, 'family'));
    done(await room.act(session, 'cancellation', CONVENER, { reason: 'Nobody can come' }));
    await world.story.actOnApplication(
      { ...toSign, caseId: item.caseId, applicationId: item.applicationId },
      cast.approver,
      'return',
      { corrections },
    );
    expect(await kinds(cast.officer, item.caseId)).toEqual([]);
    expect(await kinds(HEARS, item.caseId)).toEqual(['case_to_reassign']);
  });

  it('does not bring a release to its approver, nor a payment to who released', async () => {
    const approver = 'daniyar.omarov';
    const told = await world.story.anApplication({ stage: 'signed', cast: { approver } });
    expect(await kinds(approver, told.caseId)).toEqual([]);
    expect(await kinds('talant.osmonov', told.caseId)).toEqual(['tranche_to_release', 'tranche_to_release']);
    await world.story.advance('released', told);
    expect(await kinds('gulnara.sadykova', told.caseId)).toEqual(['release_to_pay', 'release_to_pay']);
    await world.story.advance('disbursed', told);
    expect(await kinds('zarina.rahimova', told.caseId)).toEqual([]);
    day('2026-03-20');
    expect(await kinds('zarina.rahimova', told.caseId)).toEqual(['visit_to_make']);
    world.clock.set(START);
  });

  describe('after an upheld appeal', () => {
    /** Who has it in My work to do this, and to whom the page of the case offers it. */
    const asked = async (caseId: string, kind: WorkKind, act: ApplicationAct) => {
      const { permission } = transition(applicationTransitions, act);
      const [waits, offered]: string[][] = [[], []];
      for (const { email } of staff.filter(({ roles }) => holds(roles, permission))) {
        const name = email.split('@')[0] ?? '';
        if ((await kinds(name, caseId)).includes(kind)) waits?.push(name);
        const { body } = await (await world.as(name)).get<Partial<CasePage>>(`/cases/${caseId}/page`);
        if (body.application?.actions.find((one) => one.act === act)?.permitted) offered?.push(name);
      }
      return { waits, offered };
    };
    const both = (...names: string[]) => ({ waits: names, offered: names });
    const [ELENA, TALANT, DANIYAR, NURGUL] = [cast.approver, HEARS, 'daniyar.omarov', 'nurgul.abdyldaeva'];

    it('brings the next approval to those who may give it, by a round in which nobody has approved yet', async () => {
      const acts = appealActs(world);
      await world.sql.query(`update rule_set set rules = jsonb_set(rules, '{secondApprovalAboveMinor}', '60000000')`);
      const told = await world.story.anApplication({ stage: 'assessed' });
      const approve = (name: string) => world.story.actOnApplication(told, name, 'approval', {});
      await approve(DANIYAR);
      expect(await asked(told.caseId, 'to_decide', 'approve')).toEqual(both(ELENA, TALANT, NURGUL));
      await world.story.actOnApplication(told, ELENA, 'rejection', { reason: 'The market is not shown' });
      await acts.appeal(told);
      await acts.uphold(told);
      // Elena refused and Talant heard it; what Daniyar approved before counts no more.
      expect(await asked(told.caseId, 'to_decide', 'approve')).toEqual(both(DANIYAR, NURGUL));
      const copied = `insert into decision select (json_populate_record(d, json_build_object('id', gen_random_uuid(),
        'decided_by', $2::uuid))).* from decision d where application_id = $1 and verdict = 'approve'`;
      await expect(world.sql.query(copied, [told.applicationId, staffId(NURGUL)])).rejects.toThrow('of another round');
      await approve(DANIYAR);
      expect(await asked(told.caseId, 'to_decide', 'approve')).toEqual(both(NURGUL));
      await approve(NURGUL);
      expect((await world.story.page(told.caseId, cast.officer)).application?.status).toBe('approved');
    });

    it('brings a new screening to others than who found the applicant ineligible', async () => {
      const acts = appealActs(world);
      const told = await acts.ineligible();
      await acts.appeal(told);
      await acts.uphold(told);
      const { waits, offered } = await asked(told.caseId, 'to_screen', 'screen_eligible');
      expect(waits).toEqual(offered);
      expect(waits).toEqual([ELENA, 'adilet.kadyrov']);
    });

    it('approves an amendment by others than who refused the plan', async () => {
      const [acts, amendments] = [appealActs(world), amendmentActs(world)];
      const told = await acts.rejected();
      await acts.appeal(told);
      await acts.uphold(told);
      await world.story.actOnApplication(told, DANIYAR, 'approval', {});
      await amendments.propose(told, { costMinor: 130_000_000, grantMinor: 60_000_000 });
      expect(await kinds(ELENA, told.caseId)).toEqual([]);
      expect(await kinds(DANIYAR, told.caseId)).toEqual(['amendment_to_decide']);
      const refused = await amendments.approve(told, ELENA);
      expect([refused.status, refused.body.violations[0]?.code]).toEqual([403, 'refused_before']);
      expect((await amendments.approve(told, DANIYAR)).status).toBe(201);
    });
  });

  it('brings a withdrawn case to the manager to close, at once', async () => {
    const told = await world.story.anApplication({ stage: 'submitted' });
    await world.story.actOnApplication(told, 'aigul.asanova', 'withdrawal', { reason: 'Went abroad again' });
    expect(await kinds('elena.kim', told.caseId)).toEqual(['case_to_close']);
    expect(await kinds('sultan.mamatov', told.caseId)).toEqual([]);
  });

  it('brings a refused case to be closed when nobody can appeal any more, and nobody before', async () => {
    const acts = appealActs(world);
    const [told, other] = [await acts.rejected(), await acts.ineligible()];
    const closing = async () => {
      const { items, counts } = await workOf(HEARS);
      const rows = items.filter(({ kind }) => kind === 'case_to_close');
      expect(counts.find(({ kind }) => kind === 'case_to_close')?.count ?? 0).toBe(rows.length);
      return rows.map(({ caseId, since }) => [caseId, since.slice(0, 10)]);
    };
    // Ten working days after Monday, 2 March.
    day('2026-03-16');
    expect(await closing()).toEqual([]);
    await acts.appeal(told);
    day('2026-03-17');
    expect(await closing()).toEqual([[other.caseId, '2026-03-17']]);
    await acts.dismiss(told);
    expect((await closing()).map(([caseId]) => caseId).toSorted()).toEqual([told.caseId, other.caseId].toSorted());
  });
});

const nameIn = (email: string) => email.split('@')[0] ?? '';
