import type { Award, Tranche } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import { giveRole } from '../support/roles';
import { startWorld, type World } from '../support/world';

/** Own money in two halves, so that one of them can be verified without the other. */
const inTwoHalves = {
  ...sewingShopPlan,
  pledges: [1, 2].map(() => ({ kind: 'savings' as const, amountMinor: 35_000_000, currency: 'KGS' })),
};

describe('releasing a tranche', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const awardOf = async ({ caseId }: Told): Promise<Award> => {
    const { award } = await world.story.page(caseId, cast.releaser);
    if (award === null) throw new Error('No award');
    return award;
  };
  const tranchesOf = async (told: Told): Promise<[Tranche, Tranche]> =>
    (await awardOf(told)).tranches as [Tranche, Tranche];
  const release = async (tranche: Tranche, name: string = cast.releaser) =>
    (await world.as(name)).post<Written & ProblemBody>(
      `/tranches/${tranche.id}/release`,
      {},
      { version: tranche.version },
    );
  const decideOnEvidence = async (told: Told, index: number, path: string, body: object) => {
    const item = (await world.story.page(told.caseId, cast.verifier)).contributions[index]?.evidence[0];
    const verifier = await world.as(cast.verifier);
    const answer = await verifier.post(`/evidence-items/${item?.id ?? ''}/${path}`, body, {
      version: item?.version ?? 0,
    });
    expect(answer.status).toBe(201);
  };
  /** Signed, with two tranches of half the grant each, and half of the own money verified. */
  const halfVerified = async (): Promise<Told> => {
    const told = await world.story.anApplication({ stage: 'approved', plan: inTwoHalves });
    await decideOnEvidence(told, 0, 'acceptance', { amountMinor: 35_000_000 });
    await world.story.advance('signed', told);
    return told;
  };
  const rawRelease = (tranche: Tranche, by: string, amountMinor = tranche.amountMinor) =>
    world.sql.query(
      `insert into release (id, tranche_id, award_id, case_id, office_id, amount_minor, match_gate_id, authorised_by, authorised_at)
       select gen_random_uuid(), t.id, t.award_id, t.case_id, t.office_id, $3,
         (select g.id from match_gate g where g.case_id = t.case_id limit 1), s.id, now()
       from tranche t, staff s where t.id = $1 and s.email = $2`,
      [tranche.id, `${by}@tendesh.example`, amountMinor],
    );

  it('frees the grant in the proportion in which the own money is verified, and not a unit more', async () => {
    const told = await halfVerified();
    expect((await awardOf(told)).releasableMinor).toBe(35_000_000);
    const [first, second] = await tranchesOf(told);
    expect((await release(first)).status).toBe(201);
    const refused = await release(second);
    expect([refused.status, refused.body.violations[0]?.code]).toEqual([422, 'release_above_verified_match']);
    expect(await awardOf(told)).toMatchObject({ releasedMinor: 35_000_000, releasableMinor: 0 });
  });

  it('cannot go above the verified match by any path: the row is refused', async () => {
    const told = await halfVerified();
    const [first] = await tranchesOf(told);
    await expect(rawRelease(first, cast.releaser, 35_000_001)).rejects.toThrow(/release_within_verified_match/);
    await expect(rawRelease(first, cast.releaser, 35_000_000)).resolves.toMatchObject({ rowCount: 1 });
  });

  it('twice at once never exceeds the match', async () => {
    const told = await halfVerified();
    const answers = await Promise.all((await tranchesOf(told)).map((one) => release(one)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect((await awardOf(told)).releasedMinor).toBe(35_000_000);
  });

  it('freezes what the verified reading was', async () => {
    const told = await halfVerified();
    await release((await tranchesOf(told))[0]);
    const { rows } = await world.sql.query(
      `select g.reading, g.own_counted_minor, r.amount_minor from match_gate g join release r on r.match_gate_id = g.id
       where g.application_id = $1`,
      [told.applicationId],
    );
    expect(rows).toEqual([{ reading: 'verified', own_counted_minor: 35_000_000, amount_minor: 35_000_000 }]);
  });

  it('waits for the signed agreement', async () => {
    const told = await world.story.anApplication({ stage: 'verified' });
    const { id, version } = await awardOf(told);
    const officer = await world.as(cast.officer);
    const tranches = [{ purpose: 'All', amountMinor: 70_000_000, plannedOn: '2026-04-01' }];
    await officer.put(`/awards/${id}/tranches`, { tranches }, { version });
    const refused = await release((await tranchesOf(told))[0]);
    expect(refused.body.violations).toMatchObject([{ code: 'signed_agreement_missing' }]);
  });

  it('is not for who approved, nor for a past case officer, and no row says otherwise', async () => {
    const told = await world.story.anApplication({ stage: 'signed' });
    const [first] = await tranchesOf(told);
    const approver = await release(first, cast.approver);
    expect([approver.status, approver.body.violations[0]?.params?.['done']]).toEqual([403, 'approved']);
    await expect(rawRelease(first, cast.approver)).rejects.toThrow(/who approved does not authorise the release/);
    await giveRole(world, cast.officer, 'manager');
    const officer = await release(first, cast.officer);
    expect([officer.status, officer.body.violations[0]?.params?.['done']]).toEqual([403, 'was_case_officer']);
  });

  it('is taken back with a reason, and may be made again', async () => {
    const told = await world.story.anApplication({ stage: 'released' });
    const [first] = await tranchesOf(told);
    const path = `/releases/${first.releases[0]?.id ?? ''}/voiding`;
    const releaser = await world.as(cast.releaser);
    expect((await releaser.post(path, { reason: '' }, { version: first.version })).status).toBe(400);
    expect((await releaser.post(path, { reason: 'Wrong tranche' }, { version: first.version })).status).toBe(201);
    const [again] = await tranchesOf(told);
    expect(again).toMatchObject({ status: 'planned', releases: [{ voidReason: 'Wrong tranche' }] });
    expect((await releaser.post(path, { reason: 'Wrong tranche' }, { version: again.version })).status).toBe(409);
    expect((await release(again)).status).toBe(201);
  });

  it('stops, and so does every payment, when verified money is refused; voiding the release thaws the award', async () => {
    const told = await halfVerified();
    await release((await tranchesOf(told))[0]);
    await decideOnEvidence(told, 0, 'refusal', { reasonCode: 'forged' });
    const [first, second] = await tranchesOf(told);
    expect((await awardOf(told)).frozen).toBe(true);
    expect((await release(second)).body.violations[0]?.code).toBe('award_frozen');
    const payment = { way: 'supplier', payee: 'Shop', reference: '1', amountMinor: 35_000_000, paidOn: '2026-03-02' };
    const finance = await world.as(cast.finance);
    const paid = await finance.post<ProblemBody>(`/tranches/${first.id}/disbursement`, payment, {
      version: first.version,
    });
    expect([paid.status, paid.body.violations[0]?.code]).toEqual([422, 'award_frozen']);
    const releaser = await world.as(cast.releaser);
    const path = `/releases/${first.releases[0]?.id ?? ''}/voiding`;
    expect((await releaser.post(path, { reason: 'Forged paper' }, { version: first.version })).status).toBe(201);
    expect(await awardOf(told)).toMatchObject({ frozen: false, releasedMinor: 0 });
  });
});
