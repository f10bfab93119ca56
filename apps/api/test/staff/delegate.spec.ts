import type { DelegateChoices, DelegationItem, DelegationList } from '@tendesh/contracts/staff/delegations';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { Me } from '@tendesh/contracts/staff/session';
import type { ReturneePage } from '@tendesh/contracts/returnees/returnees';
import type { WorkList } from '@tendesh/contracts/work/work';
import { staff } from '@tendesh/testing/reference';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import { planOf } from '../support/amendments';
import { aGuest } from '../support/committees';
import { giveRole } from '../support/roles';
import { waitForLock } from '../support/wait-for-lock';
import { START, startWorld, type World } from '../support/world';

/** Elena decides in Osh, Sultan in Batken; Kanykei is a case officer in Jalal-Abad. */
const [ELENA, TALANT, SULTAN, KANYKEI] = ['elena.kim', 'talant.osmonov', 'sultan.mamatov', 'kanykei.usenova'];
const idOf = (name: string) => staff.find(({ email }) => email.startsWith(`${name}@`))?.id ?? '';

describe('a delegation', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.stop());

  const lend = async (from: string, to: string, days: Partial<{ fromOn: string; untilOn: string }> = {}) => {
    const body = { delegateId: idOf(to), fromOn: '2026-03-02', untilOn: '2026-03-06', reason: 'On leave', ...days };
    return (await world.as(from)).post<Written & ProblemBody>('/delegations', body);
  };
  const end = async (from: string, id: string, version = 1) =>
    (await world.as(from)).post<Written & ProblemBody>(`/delegations/${id}/end`, { reason: 'Back early' }, { version });
  const list = async (name: string): Promise<DelegationItem[]> =>
    (await (await world.as(name)).get<DelegationList>('/delegations')).body.items;
  const act = async (name: string, { applicationId, caseId }: Told, path: string, body: object = {}) => {
    const { application } = await world.story.page(caseId, cast.officer);
    const options = { version: application?.version ?? 0 };
    return (await world.as(name)).post<Written & ProblemBody>(`/applications/${applicationId}/${path}`, body, options);
  };
  const code = ({ body }: { body: ProblemBody }) => body.violations[0]?.code;
  const waits = async (name: string, { caseId }: Told) =>
    (await (await world.as(name)).get<WorkList>('/work')).body.items.filter((one) => one.caseId === caseId).length;
  const at = (instant: string) => world.clock.set(new Date(instant));
  const presented = () => world.story.anApplication({ stage: 'assessed' });

  it('lets a colleague of another office see and decide, on behalf of who lent it, and says so on the decision', async () => {
    const told = await presented();
    const kanykei = await world.as(KANYKEI);
    expect((await kanykei.get(`/cases/${told.caseId}/page`)).status).toBe(404);
    expect((await lend(ELENA, KANYKEI)).status).toBe(201);
    expect(await waits(KANYKEI, told)).toBe(1);
    const page = await world.story.page(told.caseId, KANYKEI);
    expect(page.application?.actions.find((one) => one.act === 'approve')).toMatchObject({
      permitted: true,
      onBehalfOf: 'Elena Kim',
    });
    expect((await kanykei.get<Me>('/session')).body.permissions).toContain('application.approve');
    expect((await act(KANYKEI, told, 'approval')).status).toBe(201);
    const { decisions, timeline } = await world.story.page(told.caseId, ELENA);
    expect(decisions).toMatchObject([
      { verdict: 'approve', decidedBy: { fullName: 'Kanykei Usenova' }, onBehalfOf: { fullName: 'Elena Kim' } },
    ]);
    expect(timeline.find((one) => one.act === 'approved')?.detail).toMatchObject({ onBehalfOf: idOf(ELENA) });
  });

  it('reaches no further than who lent it, and lends nothing but deciding, releasing and reading for it', async () => {
    const told = await presented();
    await world.story.aCase({ cast: { officer: 'cholpon.ergeshova' } });
    await lend(ELENA, KANYKEI);
    const kanykei = await world.as(KANYKEI);
    const { items } = (await kanykei.get<ReturneePage>('/returnees')).body;
    expect(items.map(({ id }) => id)).toEqual([told.returneeId]);
    const note = await kanykei.post<ProblemBody>(`/cases/${told.caseId}/notes`, { body: 'Seen' });
    expect(note.status).toBe(403);
    const refused = await lend(KANYKEI, 'ulan.sydykov');
    expect([refused.status, code(refused)]).toEqual([403, 'not_permitted']);
  });

  it('is for its days only, in the calendar of the office of who lent it', async () => {
    const told = await presented();
    await lend(ELENA, KANYKEI, { fromOn: '2026-03-03', untilOn: '2026-03-04' });
    expect([await waits(KANYKEI, told), (await list(TALANT))[0]?.status]).toEqual([0, 'planned']);
    // Midnight in Osh, UTC+6.
    at('2026-03-02T18:00:00Z');
    expect([await waits(KANYKEI, told), (await list(TALANT))[0]?.status]).toEqual([1, 'running']);
    at('2026-03-04T17:59:59Z');
    expect(await waits(KANYKEI, told)).toBe(1);
    at('2026-03-04T18:00:00Z');
    expect([await waits(KANYKEI, told), (await list(TALANT))[0]?.status]).toEqual([0, 'over']);
    expect((await act(KANYKEI, told, 'approval')).status).toBe(403);
  });

  it('is seen by both offices, and ended early by who lent it, with a reason', async () => {
    const { body } = await lend(ELENA, KANYKEI);
    for (const name of [TALANT, 'aigul.asanova', 'ulan.sydykov'])
      expect(await list(name)).toMatchObject([{ status: 'running', delegator: { fullName: 'Elena Kim' } }]);
    expect(await list('nigina.azizova')).toEqual([]);
    expect((await list(KANYKEI))[0]?.actions).toEqual([]);
    expect(code(await end(TALANT, body.id))).toBe('not_own_delegation');
    expect((await end('maksat.abdraimov', body.id)).status).toBe(404);
    expect((await end(ELENA, body.id, 9)).status).toBe(409);
    expect((await end(ELENA, body.id)).status).toBe(201);
    expect(await list(KANYKEI)).toMatchObject([{ status: 'ended', endReason: 'Back early' }]);
    expect((await end(ELENA, body.id, 2)).status).toBe(409);
    expect((await lend(ELENA, TALANT)).status).toBe(201);
  });

  it('is not seen by a member of committees from outside, whichever office invited him', async () => {
    await lend(ELENA, TALANT);
    const { client } = await aGuest(world);
    expect((await client.get<DelegationList>('/delegations')).body.items).toEqual([]);
    expect(await list(cast.officer)).toHaveLength(1);
  });

  it('is not given to oneself, to who takes no part, twice for one day, or for a day that is over', async () => {
    expect(code(await lend(ELENA, ELENA))).toBe('delegate_is_oneself');
    expect(code(await lend(ELENA, 'bakyt.jumabaev'))).toBe('delegate_takes_no_part');
    expect(code(await lend(ELENA, 'farrukh.nazarov'))).toBe('delegate_takes_no_part');
    expect(code(await lend(ELENA, 'rustam.saidov'))).toBe('unknown_value');
    expect(code(await lend(ELENA, TALANT, { fromOn: '2026-03-01' }))).toBe('day_is_over');
    const answers = await Promise.all([lend(ELENA, TALANT), lend(ELENA, KANYKEI)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(answers.filter(({ status }) => status === 422).map(code)).toEqual(['authority_lent_already']);
    const { items } = (await (await world.as(ELENA)).get<DelegateChoices>('/delegations/choices')).body;
    const names = items.map(({ fullName }) => fullName);
    expect(names).toContain('Talant Osmonov');
    expect(names).not.toEqual(expect.arrayContaining(['Elena Kim', 'Bakyt Jumabaev']));
  });

  describe('unites no acts that exclude each other on a case', () => {
    it('where the delegate has done one of them', async () => {
      const told = await presented();
      await lend(ELENA, cast.officer);
      const refused = await act(cast.officer, told, 'approval');
      expect([refused.status, refused.body.violations[0]?.params]).toMatchObject([403, { done: 'was_case_officer' }]);
      expect(await waits(cast.officer, told)).toBe(0);
    });

    it('where who lent it has done one of them', async () => {
      const told = await presented();
      await giveRole(world, 'farrukh.nazarov', 'manager');
      await world.sql.query(
        `update staff set office_id = (select id from office where code = 'KG-OSH') where id = $1`,
        [idOf('farrukh.nazarov')],
      );
      await lend('farrukh.nazarov', KANYKEI);
      expect((await act(KANYKEI, told, 'approval')).body.violations[0]?.params).toMatchObject({ done: 'scored' });
      expect(await waits(KANYKEI, told)).toBe(0);
    });

    it('and who lent it cannot release afterwards what was approved on his behalf, nor can the delegate', async () => {
      const told = await presented();
      await lend(ELENA, KANYKEI);
      await act(KANYKEI, told, 'approval');
      for (const stage of ['verified', 'signed'] as const) await world.story.advance(stage, told);
      const [tranche] = (await world.story.page(told.caseId, ELENA)).award?.tranches ?? [];
      for (const name of [ELENA, KANYKEI]) {
        const answer = await (
          await world.as(name)
        ).post<ProblemBody>(`/tranches/${tranche?.id}/release`, {}, { version: 1 });
        expect([answer.status, answer.body.violations[0]?.params]).toMatchObject([403, { done: 'approved' }]);
      }
      await expect(
        world.sql.query(
          `insert into release (id, tranche_id, award_id, case_id, office_id, amount_minor, match_gate_id, authorised_by, authorised_at)
           select gen_random_uuid(), t.id, t.award_id, t.case_id, t.office_id, t.amount_minor, g.id, $2, now()
           from tranche t join match_gate g on g.case_id = t.case_id and g.gate = 'decision' where t.id = $1`,
          [tranche?.id, idOf(ELENA)],
        ),
      ).rejects.toThrow('who approved does not authorise');
      await world.story.release(told, TALANT);
    });
  });

  it('gives the authority of any height where that is lent, and two people stay two', async () => {
    const told = await world.story.anApplication({ stage: 'assessed', plan: planOf(86_000_000) });
    await lend('daniyar.omarov', ELENA);
    expect((await act(ELENA, told, 'approval')).status).toBe(201);
    // Elena approved in her own name: neither she nor Daniyar through her is a second person.
    expect(code(await act(ELENA, told, 'approval'))).toBe('approved_already');
    expect((await act('daniyar.omarov', told, 'approval')).status).toBe(201);
    const high = await world.story.anApplication({ stage: 'assessed', plan: planOf(86_000_000) });
    await act(TALANT, high, 'approval');
    expect((await act(ELENA, high, 'approval')).status).toBe(201);
    expect((await world.story.page(high.caseId, ELENA)).decisions[0]).toMatchObject({
      decidedBy: { fullName: 'Elena Kim' },
      onBehalfOf: { fullName: 'Daniyar Omarov' },
    });
  });

  it('that ends at the same moment as an act on it: either the act came first, or it is refused', async () => {
    for (let round = 1; round <= 4; round += 1) {
      const told = await presented();
      const { body } = await lend(SULTAN, KANYKEI);
      await giveRole(world, SULTAN, 'regional_approver');
      const [approval, ended] = await Promise.all([act(KANYKEI, told, 'approval'), end(SULTAN, body.id)]);
      expect(ended.status).toBe(201);
      const { application, decisions } = await world.story.page(told.caseId, ELENA);
      if (approval.status === 201) expect(application?.status).toBe('approved');
      else expect([approval.status, application?.status, decisions]).toEqual([403, 'assessed', []]);
    }
  });

  it('that ended between the request and the act is no authority any more', async () => {
    const told = await presented();
    const { body } = await lend(ELENA, KANYKEI);
    expect(await waits(KANYKEI, told)).toBe(1);
    await world.sql.query('begin');
    await world.sql.query('select from assistance_case where id = $1 for update', [told.caseId]);
    const approval = act(KANYKEI, told, 'approval');
    await waitForLock(world);
    await world.sql.query(
      `update delegation set ended_at = $2, ended_by = delegator_id, end_reason = 'Back' where id = $1`,
      [body.id, START],
    );
    await world.sql.query('commit');
    const refused = await approval;
    expect([refused.status, code(refused)]).toEqual([403, 'delegation_over']);
  });
});
