import type { EvidenceRequest } from '@tendesh/contracts/contributions/evidence';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { ProblemBody } from '../../src/demo/client';
import { inPounds } from '@tendesh/testing/in-pounds';
import { pdfPaper } from '@tendesh/testing/papers';
import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import { cast, type Told } from '../../src/demo/story';
import { evidenceActs } from '../support/evidence';
import { startWorld, type World } from '../support/world';

describe('attaching evidence', () => {
  let world: World;
  let acts: ReturnType<typeof evidenceActs>;
  beforeAll(async () => {
    world = await startWorld();
    acts = evidenceActs(world);
  });
  afterAll(() => world.stop());

  let papers = 0;
  const upload = async ({ caseId }: Told, subjectId: string, kind = 'evidence') =>
    (await world.story.upload(caseId, cast.officer, pdfPaper('a.pdf', `Paper ${(papers += 1)}`), kind, subjectId)).id;
  const particulars = (documentId: string, said: object = {}): EvidenceRequest => ({
    documentId,
    strength: 'fiscal_receipt',
    issuer: 'OsOO Tigim Servis',
    documentNumber: 'F-100',
    datedOn: '2026-02-20',
    sumMinor: 20_000_000,
    currency: 'KGS',
    ...said,
  });
  const attach = async (told: Told, body: object, name: string = cast.officer) => {
    const { id, version } = await acts.contribution(told);
    return (await world.as(name)).post<Written & ProblemBody>(`/contributions/${id}/evidence`, body, { version });
  };
  const refusalOf = async (told: Told, said: object) => {
    const { id } = await acts.contribution(told);
    return (await attach(told, particulars(await upload(told, id), said))).body.violations[0];
  };

  it('keeps what stands on the paper, and gives it a day by which it is to be decided', async () => {
    const told = await acts.submitted();
    const { id } = await acts.contribution(told);
    const body = particulars(await upload(told, id), { serialNumber: 'SN-4711', covers: 'Two machines' });
    expect((await attach(told, body)).status).toBe(201);
    expect(await acts.contribution(told)).toMatchObject({
      status: 'evidenced',
      evidenceStrength: 'fiscal_receipt',
      evidence: [{ ...body, status: 'attached', claimedMinor: 20_000_000, dueOn: '2026-03-09' }],
    });
  });

  it('takes no day in the future, no unknown currency, and no other one on a day without a rate', async () => {
    const told = await acts.submitted();
    expect(await refusalOf(told, { datedOn: '2026-03-03' })).toMatchObject({
      code: 'in_the_future',
      pointer: '/datedOn',
    });
    expect(await refusalOf(told, { datedOn: '2026-02-30' })).toMatchObject({ code: 'not_a_date' });
    expect(await refusalOf(told, { currency: 'XXX' })).toMatchObject({
      code: 'currency_unknown',
      pointer: '/currency',
    });
    expect(await refusalOf(told, { currency: 'RUB', datedOn: '2020-01-15' })).toMatchObject({
      code: 'exchange_rate_missing',
      pointer: '/currency',
    });
    expect(await refusalOf(told, { sumMinor: 0 })).toMatchObject({ code: 'must_be_positive', pointer: '/sumMinor' });
    expect(await refusalOf(told, { issuer: '' })).toMatchObject({ pointer: '/issuer' });
  });

  it('counts money of another currency at the rates of the date of the paper, and keeps them', async () => {
    const told = await acts.submitted();
    const { id } = await acts.contribution(told);
    const body = particulars(await upload(told, id), { sumMinor: 100_000, currency: 'GBP', datedOn: '2026-01-05' });
    expect((await attach(told, body)).status).toBe(201);
    const item = await acts.item(told);
    expect(item).toMatchObject({ sumMinor: 100_000, currency: 'GBP', claimedMinor: 11_754_032 });
    expect((await acts.accept(item)).status).toBe(201);
    expect(await acts.contribution(told)).toMatchObject({ status: 'verified', verifiedMinor: 11_754_032 });
    const { rows } = await world.sql.query(`select rate_facts->>'on' as day from evidence_item where id = $1`, [
      item.id,
    ]);
    expect(rows).toEqual([{ day: '2026-01-05' }]);
  });

  it('shows how far the rates of the paper lie from those of the pledge', async () => {
    const told = await world.story.anApplication({ stage: 'submitted', plan: inPounds(sewingShopPlan, '2026-02-28') });
    const { id } = await acts.contribution(told);
    const body = particulars(await upload(told, id), { sumMinor: 10_000, currency: 'GBP', datedOn: '2025-07-05' });
    expect((await attach(told, body)).status).toBe(201);
    const [pledged] = (await world.story.page(told.caseId, cast.officer)).application?.pledges ?? [];
    const { convertedOn, claimedMinor, drift } = await acts.item(told);
    expect(convertedOn).toBe('2025-07-05');
    const [pounds, som] = [pledged?.amountMinor ?? 0, pledged?.conversion?.resultMinor ?? 0];
    // The paper shows a hundred pounds: what the whole pledge would come to at its rates, to the rounding of a hundred.
    const atPaper = (claimedMinor * pounds) / 10_000;
    expect(Math.abs((drift?.minor ?? 0) - (atPaper - som))).toBeLessThan(pounds / 10_000);
    expect(drift?.basisPoints).not.toBe(0);
  });

  it('takes each paper once, of this contribution, and not one that was voided', async () => {
    const told = await acts.submitted();
    const other = await acts.submitted();
    const { id } = await acts.contribution(told);
    const documentId = await upload(told, id);
    expect((await attach(told, particulars(documentId))).status).toBe(201);
    expect((await attach(told, particulars(documentId))).body.violations).toMatchObject([
      { code: 'evidence_attached_already', pointer: '/documentId' },
    ]);
    const foreign = await upload(other, (await acts.contribution(other)).id);
    expect((await attach(told, particulars(foreign))).body.violations).toMatchObject([{ code: 'unknown_value' }]);
    const voided = await upload(told, id);
    await (await world.as(cast.officer)).post(`/documents/${voided}/voiding`, { reason: 'Wrong upload' });
    expect((await attach(told, particulars(voided))).body.violations).toMatchObject([{ code: 'unknown_value' }]);
  });

  it('is for the officer of the case, after the submission', async () => {
    const told = await acts.submitted();
    const { id } = await acts.contribution(told);
    const documentId = await upload(told, id);
    expect((await attach(told, particulars(documentId), cast.verifier)).status).toBe(403);
    const draft = await acts.submitted('draft');
    const early = await upload(draft, (await acts.contribution(draft)).id);
    expect((await attach(draft, particulars(early))).status).toBe(409);
  });

  it('at once with the same paper attaches it once', async () => {
    const told = await acts.submitted();
    const { id } = await acts.contribution(told);
    const body = particulars(await upload(told, id));
    const answers = await Promise.all([attach(told, body), attach(told, body)]);
    const [first, second] = answers.map(({ status }) => status).sort();
    // The second one finds its version stale, or, having looked after the first one, the paper attached.
    expect([first, [409, 422].includes(second ?? 0)]).toEqual([201, true]);
  });
});
