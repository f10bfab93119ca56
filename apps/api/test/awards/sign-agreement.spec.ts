import type { Award } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { ProblemBody } from '../../src/demo/client';
import { pdfPaper } from '@tendesh/testing/papers';
import { cast, type Told } from '../../src/demo/story';
import { committedOf } from '../support/allocations';
import { startWorld, type World } from '../support/world';

describe('signing the agreement, or cancelling the award', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  const awardOf = async ({ caseId }: Told): Promise<Award> => {
    const { award } = await world.story.page(caseId, cast.officer);
    if (award === null) throw new Error('No award');
    return award;
  };
  const act = async (told: Told, path: string, body: object, name: string = cast.officer) => {
    const { id, version } = await awardOf(told);
    return (await world.as(name)).post<Written & ProblemBody>(`/awards/${id}/${path}`, body, { version });
  };
  const paper = (told: Told, kind: string) =>
    world.story.upload(told.caseId, cast.officer, pdfPaper('copy.pdf', `${kind} ${told.caseId}`), kind);
  /** Approved, with one tranche and the agreement made. */
  const prepared = async (): Promise<Told> => {
    const told = await world.story.anApplication({ stage: 'approved' });
    const { id, version } = await awardOf(told);
    const tranches = [{ purpose: 'All', amountMinor: 70_000_000, plannedOn: '2026-04-01' }];
    await (await world.as(cast.officer)).put(`/awards/${id}/tranches`, { tranches }, { version });
    await act(told, 'agreement', { language: 'ky' });
    return told;
  };

  it('takes the signed copy of this case, on a day from the approval to today', async () => {
    const told = await prepared();
    const { id: documentId } = await paper(told, 'signed_agreement');
    const codeOf = async (signedOn: string) =>
      (await act(told, 'signature', { documentId, signedOn })).body.violations[0];
    expect(await codeOf('2026-03-01')).toMatchObject({ code: 'before_another_date', pointer: '/signedOn' });
    expect(await codeOf('2026-03-03')).toMatchObject({ code: 'in_the_future', pointer: '/signedOn' });
    expect((await act(told, 'signature', { documentId, signedOn: '2026-03-02' })).status).toBe(201);
    expect(await awardOf(told)).toMatchObject({
      status: 'signed',
      signedOn: '2026-03-02',
      signedDocumentId: documentId,
    });
  });

  it('takes no other paper: not of another kind, not of another case, not a voided one', async () => {
    const [told, other] = [await prepared(), await prepared()];
    const voided = await paper(told, 'signed_agreement');
    await (await world.as(cast.officer)).post(`/documents/${voided.id}/voiding`, { reason: 'Wrong scan' });
    const papers = [await paper(told, 'other'), await paper(other, 'signed_agreement'), voided];
    const codes: unknown[] = [];
    for (const { id: documentId } of papers) {
      codes.push((await act(told, 'signature', { documentId, signedOn: '2026-03-02' })).body.violations[0]?.code);
    }
    expect(codes).toEqual(['unknown_value', 'unknown_value', 'document_voided']);
  });

  it('needs the agreement first', async () => {
    const told = await world.story.anApplication({ stage: 'approved' });
    const { id: documentId } = await paper(told, 'signed_agreement');
    const { body } = await act(told, 'signature', { documentId, signedOn: '2026-03-02' });
    expect(body.violations.map(({ code }) => code)).toEqual(['agreement_missing', 'tranches_differ_from_grant']);
  });

  it('cancelled before any release, the award gives its money back to the allocation', async () => {
    const committed = () => committedOf(world);
    const before = await committed();
    const told = await world.story.anApplication({ stage: 'signed' });
    expect(await committed()).toBe(before + 70_000_000);
    expect((await act(told, 'cancellation', { reason: 'Went abroad again' }, cast.approver)).status).toBe(201);
    expect(await committed()).toBe(before);
    expect(await awardOf(told)).toMatchObject({ status: 'cancelled', actions: [] });
  });

  it('is not cancelled once money is released', async () => {
    const told = await world.story.anApplication({ stage: 'released' });
    const { status, body } = await act(told, 'cancellation', { reason: 'Went abroad again' }, cast.approver);
    expect([status, body.violations[0]?.code]).toEqual([422, 'has_disbursement']);
  });
});
