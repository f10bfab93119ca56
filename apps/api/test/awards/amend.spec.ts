import type { WorkList } from '@tendesh/contracts/work/work';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Stage, type Told } from '../../src/demo/story';
import { committedOf, leaveMoney } from '../support/allocations';
import { amendmentActs, halfAndHalf, savings } from '../support/amendments';
import { giveRole } from '../support/roles';
import { startWorld, type World } from '../support/world';

/** Dearer machines: 1,500,000.00, of which 50,000.00 more by own savings and as much more by the grant. */
const dearer = { costMinor: 150_000_000, grantMinor: 75_000_000, more: [savings(5_000_000)] };
/** Cheaper ones; the own money that is shown stays. */
const cheaper = { costMinor: 120_000_000, grantMinor: 50_000_000 };

describe('an amendment', () => {
  let world: World;
  let acts: ReturnType<typeof amendmentActs>;
  beforeAll(async () => {
    world = await startWorld();
    acts = amendmentActs(world);
  });
  afterAll(() => world.stop());

  const awarded = (stage: Stage = 'signed') => world.story.anApplication({ stage, plan: halfAndHalf });
  const codes = (body: ProblemBody) => body.violations.map(({ code }) => code);
  const duties = (body: ProblemBody) => body.violations.map(({ params }) => params?.['done']);
  const committed = () => committedOf(world);

  it('takes cost, pledges and grant to a new version, and keeps the former one beside it', async () => {
    const told = await awarded();
    const before = await committed();
    expect((await acts.propose(told, dearer)).status).toBe(201);
    expect((await acts.page(told)).application).toMatchObject({ requestedGrantMinor: 70_000_000 });
    await acts.show(told);
    expect((await acts.approve(told)).status).toBe(201);
    const { award, application, contributions, decisions } = await acts.page(told);
    expect(award).toMatchObject({
      amountMinor: 75_000_000,
      ownRequiredMinor: 75_000_000,
      ownVerifiedMinor: 70_000_000,
    });
    expect(application).toMatchObject({ requestedGrantMinor: 75_000_000, budgetLines: [{ amountMinor: 150_000_000 }] });
    expect(contributions.map(({ amountMinor, amendmentId }) => [amountMinor, amendmentId])).toEqual([
      [70_000_000, null],
      [5_000_000, null],
    ]);
    expect(await acts.newest(told)).toMatchObject({
      status: 'approved',
      former: { grantMinor: 70_000_000, projectCostMinor: 140_000_000, ownMinor: 70_000_000 },
      proposed: { grantMinor: 75_000_000, projectCostMinor: 150_000_000, ownMinor: 75_000_000 },
      decidedBy: { fullName: 'Elena Kim' },
    });
    expect(decisions.map(({ grantMinor }) => grantMinor)).toEqual(expect.arrayContaining([70_000_000, 75_000_000]));
    expect(await committed()).toBe(before + 5_000_000);
  });

  it('changes the goods alone in the same way', async () => {
    const told = await awarded();
    const { application } = await acts.page(told);
    const officer = await world.as(cast.officer);
    const { award } = await acts.page(told);
    const half = { category: 'equipment', quantityThousandths: 1_000, unit: 'set', unitPriceMinor: 70_000_000 };
    const request = {
      budgetLines: ['Overlock machines', 'Irons'].map((description) => ({ ...half, description })),
      pledges: application?.pledges.map(({ id, kind, amountMinor, currency }) => ({ id, kind, amountMinor, currency })),
      requestedGrantMinor: 70_000_000,
      reason: 'The supplier has other machines',
    };
    const version = award?.version ?? 0;
    expect((await officer.post(`/awards/${award?.id}/amendments`, request, { version })).status).toBe(201);
    expect((await acts.approve(told)).status).toBe(201);
    const { budgetLines } = (await acts.page(told)).application ?? {};
    expect(budgetLines?.map(({ description }) => description)).toEqual(['Overlock machines', 'Irons']);
  });

  describe('at the edge of one half', () => {
    it('is not taken one minor unit below, as pledged, and is at exactly half', async () => {
      const told = await awarded();
      const town = { kind: 'municipality' as const, funder: 'Osh', amountMinor: 1, currency: 'KGS' };
      const below = await acts.propose(told, { ...dearer, more: [savings(4_999_999), town] });
      expect([below.status, codes(below.body)]).toEqual([422, ['own_contribution_below_minimum']]);
      expect((await acts.propose(told, dearer)).status).toBe(201);
    });

    it('is refused by the gate of the decision while the last minor unit is not shown', async () => {
      const told = await awarded();
      await acts.propose(told, { ...dearer, more: [savings(4_999_999), savings(1)] });
      const [, , last] = (await acts.page(told)).contributions;
      const [, nearly] = (await acts.page(told)).contributions;
      await world.story.attach(told.caseId, cast.officer, nearly?.id ?? '');
      const { status, body } = await acts.approve(told);
      expect([status, body.violations]).toMatchObject([
        422,
        [{ code: 'own_contribution_below_minimum', params: { missingMinor: 1 } }],
      ]);
      await world.story.attach(told.caseId, cast.officer, last?.id ?? '');
      expect((await acts.approve(told)).status).toBe(201);
    });
  });

  it('is proposed by the case officer only, one at a time, and not without a change', async () => {
    const told = await awarded();
    const same = await acts.propose(told, { costMinor: 140_000_000, grantMinor: 70_000_000 });
    expect(codes(same.body)).toEqual(['amendment_changes_nothing']);
    const answers = await Promise.all([acts.propose(told, cheaper), acts.propose(told, cheaper)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(codes((await acts.propose(told, cheaper)).body)).toEqual(['amendment_open']);
    const { award } = await acts.page(told);
    const manager = await world.as('elena.kim');
    expect((await manager.post(`/awards/${award?.id}/amendments`, {}, { version: 1 })).status).toBe(403);
  });

  it('leaves pledges that were shown as they are', async () => {
    const told = await awarded();
    const officer = await world.as(cast.officer);
    const { award } = await acts.page(told);
    const request = (pledges: object[]) => ({
      budgetLines: halfAndHalf.budgetLines.map((line) => ({ ...line, unitPriceMinor: 100_000_000 })),
      pledges,
      requestedGrantMinor: 50_000_000,
      reason: 'Half as much',
    });
    const version = award?.version ?? 0;
    const answer = await officer.post<ProblemBody>(`/awards/${award?.id}/amendments`, request([savings(50_000_000)]), {
      version,
    });
    expect([answer.status, codes(answer.body)]).toEqual([409, ['wrong_status']]);
  });

  describe('is decided by the same people as the award', () => {
    it('not by the case officer, a verifier, or who authorised a release', async () => {
      const told = await awarded();
      await world.story.release(told, cast.releaser, 1);
      await acts.propose(told, cheaper);
      await giveRole(world, cast.verifier, 'regional_approver');
      expect((await acts.approve(told, cast.finance)).status).toBe(403);
      expect(duties((await acts.approve(told, cast.verifier)).body)).toEqual(['verified_contribution']);
      expect(duties((await acts.approve(told, cast.releaser)).body)).toEqual(['authorised_release']);
      expect(duties((await acts.reject(told, cast.releaser)).body)).toEqual(['authorised_release']);
    });

    it('above the threshold of a manager by a regional approver beside the first, and neither authorises a release', async () => {
      const told = await awarded();
      await acts.propose(told, { costMinor: 170_000_002, grantMinor: 85_000_001, more: [savings(15_000_001)] });
      await acts.show(told);
      expect((await acts.approve(told)).status).toBe(201);
      expect(codes((await acts.approve(told, 'talant.osmonov')).body)).toEqual(['above_approval_threshold']);
      expect((await acts.approve(told, 'daniyar.omarov')).status).toBe(201);
      await world.story.verify(told, cast.verifier);
      await world.story.sign(told, cast.officer);
      const [tranche] = (await acts.page(told)).award?.tranches ?? [];
      for (const name of ['daniyar.omarov', 'elena.kim']) {
        const approver = await world.as(name);
        const path = `/tranches/${tranche?.id}/release`;
        expect(duties((await approver.post<ProblemBody>(path, {}, { version: 1 })).body)).toEqual(['approved']);
      }
      const raw = `insert into release (id, tranche_id, award_id, case_id, office_id, amount_minor, match_gate_id,
          authorised_by, authorised_at)
        select gen_random_uuid(), t.id, t.award_id, t.case_id, t.office_id, t.amount_minor, g.id, s.id, now()
        from tranche t join match_gate g on g.case_id = t.case_id and g.gate = 'decision'
          join staff s on s.email = 'elena.kim@tendesh.example' where t.id = $1 limit 1`;
      await expect(world.sql.query(raw, [tranche?.id])).rejects.toThrow('who approved does not authorise');
    });

    it('by two at once happens once', async () => {
      const told = await awarded();
      await acts.propose(told, cheaper);
      const answers = await Promise.all(['elena.kim', 'daniyar.omarov'].map((name) => acts.approve(told, name)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('finds it in My work, if he may decide', async () => {
      const told = await awarded();
      await acts.propose(told, cheaper);
      const waiting = async (name: string) => {
        const { items } = (await (await world.as(name)).get<WorkList>('/work')).body;
        return items.filter(({ kind, caseId }) => kind === 'amendment_to_decide' && caseId === told.caseId).length;
      };
      expect([await waiting('elena.kim'), await waiting(cast.officer)]).toEqual([1, 0]);
    });
  });

  it('promises no more than there is in the allocation, also when two cases are amended at once', async () => {
    const both = [await awarded(), await awarded()];
    for (const told of both) {
      await acts.propose(told, dearer);
      await acts.show(told);
    }
    await leaveMoney(world, 9_999_999);
    const answers = await Promise.all(
      both.map((told, index) => acts.approve(told, index ? 'elena.kim' : 'daniyar.omarov')),
    );
    await leaveMoney(world, 3_000_000_000);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(answers.flatMap(({ body }) => body.violations ?? []).map(({ code }) => code)).toEqual([
      'programme_budget_exhausted',
    ]);
  });

  it('leaves what is released, drops what is planned, and needs agreement and signature again', async () => {
    const told = await awarded();
    await world.story.release(told, cast.releaser, 1);
    await acts.propose(told, cheaper);
    const former = (await acts.page(told)).award;
    expect((await acts.approve(told)).status).toBe(201);
    const { award, documents } = await acts.page(told);
    expect(award).toMatchObject({ status: 'approved', releasedMinor: 35_000_000, signedDocumentId: null });
    expect(award?.tranches.map(({ status, amountMinor }) => [status, amountMinor])).toEqual([['released', 35_000_000]]);
    const papers = documents.filter(({ id }) => [former?.agreementDocumentId, former?.signedDocumentId].includes(id));
    expect(papers.map(({ voidedAt }) => voidedAt !== null)).toEqual([true, true]);
    await planTheRest(told, 15_000_000);
    const officer = await world.as(cast.officer);
    const page = await acts.page(told);
    const path = `/awards/${award?.id}`;
    await officer.post(`${path}/agreement`, { language: 'ky' }, { version: page.award?.version ?? 0 });
    const old = { documentId: former?.signedDocumentId, signedOn: '2026-03-02' };
    const version = (page.award?.version ?? 0) + 1;
    expect(codes((await officer.post<ProblemBody>(`${path}/signature`, old, { version })).body)).toEqual([
      'document_voided',
    ]);
    const releaser = await world.as(cast.releaser);
    const rest = page.award?.tranches.find(({ status }) => status === 'planned');
    const release = () => releaser.post<ProblemBody>(`/tranches/${rest?.id}/release`, {}, { version: 1 });
    expect(codes((await release()).body)).toEqual(['signed_agreement_missing']);
    await signAgain(told);
    expect((await release()).status).toBe(201);
    await world.story.disburse(told, cast.finance);
    expect((await acts.page(told)).award).toMatchObject({ status: 'completed', disbursedMinor: 50_000_000 });
  });

  it('keeps a tranche whose release was voided as dropped', async () => {
    const told = await awarded();
    await world.story.release(told, cast.releaser, 1);
    const [first] = (await acts.page(told)).award?.tranches ?? [];
    const releaser = await world.as(cast.releaser);
    const voiding = { reason: 'Wrong tranche' };
    await releaser.post(`/releases/${first?.releases[0]?.id}/voiding`, voiding, { version: first?.version ?? 0 });
    await acts.propose(told, cheaper);
    await acts.approve(told);
    expect((await acts.page(told)).award?.tranches.map(({ status }) => status)).toEqual(['dropped']);
    await planTheRest(told, 50_000_000);
    expect((await acts.page(told)).award?.tranches.map(({ status, position }) => [status, position])).toEqual([
      ['dropped', 1],
      ['planned', 2],
    ]);
  });

  it('is refused below what is released, and where what is released would not be covered any more', async () => {
    const told = await awarded('released');
    const below = await acts.propose(told, { costMinor: 139_999_999, grantMinor: 69_999_999 });
    expect([below.status, codes(below.body)]).toEqual([422, ['grant_below_released']]);
    await acts.propose(told, { costMinor: 160_000_000, grantMinor: 75_000_000, more: [savings(15_000_000)] });
    await acts.show(told);
    const { body } = await acts.approve(told);
    expect(body.violations).toMatchObject([
      { code: 'release_above_verified_match', params: { allowsMinor: 65_625_000, releasedMinor: 70_000_000 } },
    ]);
    await world.story.verify(told, cast.verifier);
    expect((await acts.approve(told)).status).toBe(201);
  });

  it('and a release at the same moment follow each other: what is released stays within the award', async () => {
    const told = await awarded();
    await acts.propose(told, cheaper);
    const [tranche] = (await acts.page(told)).award?.tranches ?? [];
    const releaser = await world.as(cast.releaser);
    const [approval, release] = await Promise.all([
      acts.approve(told),
      releaser.post(`/tranches/${tranche?.id}/release`, {}, { version: 1 }),
    ]);
    expect(approval.status).toBe(201);
    expect([201, 404]).toContain(release.status);
    const releasedMinor = release.status === 201 ? 35_000_000 : 0;
    expect((await acts.page(told)).award).toMatchObject({ status: 'approved', amountMinor: 50_000_000, releasedMinor });
  });

  it('that is rejected or withdrawn leaves the plan; what was shown for it may be taken up again', async () => {
    const told = await awarded();
    await acts.propose(told, { ...dearer, more: [savings(4_000_000), savings(1_000_000)] });
    const [, shown] = (await acts.page(told)).contributions;
    await world.story.attach(told.caseId, cast.officer, shown?.id ?? '');
    expect((await acts.reject(told)).status).toBe(201);
    const left = await acts.page(told);
    expect(left.contributions.map(({ amountMinor }) => amountMinor)).toEqual([70_000_000, 4_000_000]);
    expect(left.match).toMatchObject({ pledgedMinor: 70_000_000, needMinor: 140_000_000 });
    const again = { ...savings(4_000_000), id: shown?.id ?? '' };
    expect((await acts.propose(told, { ...dearer, more: [again, savings(1_000_000)] })).status).toBe(201);
    expect((await acts.withdraw(told)).status).toBe(201);
    expect(await acts.newest(told)).toMatchObject({ number: 2, status: 'withdrawn', decisionNote: 'Not needed' });
  });

  it('says in a dry run what its approval would do, and does nothing of it', async () => {
    const told = await awarded();
    await acts.propose(told, cheaper);
    const { id, version } = await acts.newest(told);
    const manager = await world.as(cast.approver);
    const { body } = await manager.post<DryRun>(`/amendments/${id}/approval?dryRun=true`, {}, { version });
    expect(body.would).toMatchObject([{ noun: 'amendment', act: 'approved', detail: { grantMinor: 50_000_000 } }]);
    expect(await acts.newest(told)).toMatchObject({ status: 'proposed', version });
  });

  it('is the only way to another amount: the row itself refuses what no decision passed', async () => {
    const { applicationId } = await awarded('approved');
    const raw = (set: string) => world.sql.query(`update award set ${set} where application_id = $1`, [applicationId]);
    await expect(raw('amount_minor = amount_minor + 1')).rejects.toThrow('not what the newest decision passed');
    await expect(raw('own_required_minor = 0')).rejects.toThrow('not what the newest decision passed');
    await expect(raw('amount_minor = amount_minor')).resolves.toMatchObject({ rowCount: 1 });
  });

  async function planTheRest(told: Told, amountMinor: number): Promise<void> {
    const { award } = await acts.page(told);
    const tranches = [{ purpose: 'The rest', amountMinor, plannedOn: '2026-03-02' }];
    const officer = await world.as(cast.officer);
    const planned = await officer.put(`/awards/${award?.id}/tranches`, { tranches }, { version: award?.version ?? 0 });
    expect(planned.status).toBe(200);
  }

  async function signAgain(told: Told): Promise<void> {
    const { award } = await acts.page(told);
    const paper = { name: 'signed.pdf', type: 'application/pdf', content: Buffer.from('%PDF-1.4\nagain\n%%EOF') };
    const { id } = await world.story.upload(told.caseId, cast.officer, paper, 'signed_agreement', award?.id);
    const officer = await world.as(cast.officer);
    const signature = { documentId: id, signedOn: '2026-03-02' };
    const signed = await officer.post(`/awards/${award?.id}/signature`, signature, { version: award?.version ?? 0 });
    expect(signed.status).toBe(201);
  }
});
