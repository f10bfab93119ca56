import sharp from 'sharp';
import { pdfPaper, pngPaper } from '@tendesh/testing/papers';
import type { DeskPage } from '@tendesh/contracts/work/evidence-desk';
import type { WorkList } from '@tendesh/contracts/work/work';
import { withMachines } from '../support/evidence';
import { reuseActs, type Place, places } from '../support/reuse';
import { startWorld, type World } from '../support/world';

describe('a paper that is used twice', () => {
  let world: World;
  let acts: ReturnType<typeof reuseActs>;
  let papers = 0;
  beforeAll(async () => {
    world = await startWorld();
    acts = reuseActs(world);
  });
  afterAll(() => world.stop());

  const statement = () => pdfPaper('statement.pdf', `Used twice ${(papers += 1)}`);
  /** The same said of a paper in two places; the second as `again`, where it differs. */
  const usedTwice = async (
    said: Parameters<typeof acts.attach>[2],
    again: typeof said = said,
    there: Place = 'batken',
  ) => {
    const [here, other] = [await acts.submitted('osh'), await acts.submitted(there)];
    const first = await acts.attach(here, 'osh', said);
    const second = await acts.attach(other, there, again);
    return { here, other, first, second };
  };

  it('is found as the same file, for both cases, and shown beside the other paper', async () => {
    const { here, other, first, second } = await usedTwice({ paper: statement() });
    const { body } = await acts.matches(second, places.batken.verifier);
    expect(body.matches).toMatchObject([
      { kind: 'same_file', distance: 0, officeName: 'Osh', isSameCase: false, ask: [], paper: { caseId: here.caseId } },
    ]);
    expect(body.matches[0]?.paper).toMatchObject({ issuer: 'Demir Bank', status: 'attached', isVoided: false });
    const { body: desk } = await (await world.as(places.batken.verifier)).get<DeskPage>('/evidence-desk?limit=200');
    expect(desk.items.find(({ id }) => id === second)).toMatchObject({ isUsedElsewhere: true });
    const { body: work } = await (await world.as(places.batken.verifier)).get<WorkList>('/work');
    expect(work.items.find(({ caseId }) => caseId === other.caseId)).toMatchObject({ isUsedElsewhere: true });
    const mirrored = await acts.matches(first, places.osh.verifier);
    expect(mirrored.body.matches).toMatchObject([{ officeName: 'Batken', paper: { caseId: other.caseId } }]);
  });

  it.each([
    ['saved again', (png: Buffer) => sharp(png).jpeg({ quality: 60 }).toBuffer()],
    ['smaller', (png: Buffer) => sharp(png).resize(200).jpeg({ quality: 85 }).toBuffer()],
    ['turned', (png: Buffer) => sharp(png).rotate(90).jpeg({ quality: 85 }).toBuffer()],
  ])('is found as a picture that was %s', async (_, change) => {
    const photo = pngPaper('photo.png', 4_000 + (papers += 1));
    const again = { name: 'photo.jpg', type: 'image/jpeg', content: await change(photo.content) };
    const { second } = await usedTwice({ paper: photo }, { paper: again });
    const { body } = await acts.matches(second, places.batken.verifier);
    expect(body.matches.map(({ kind }) => kind)).toEqual(['alike_picture']);
  });

  it('is found as the same receipt, however it is typed', async () => {
    const number = 77_000 + (papers += 1);
    const { second } = await usedTwice(
      { issuer: 'ОсОО «Мадина»', documentNumber: `№ 00${number}`, datedOn: '2026-02-20', sumMinor: 1_500_000 },
      { issuer: 'Madina LLC', documentNumber: `${number}`, datedOn: '2026-02-20', sumMinor: 1_500_000 },
    );
    const { body } = await acts.matches(second, places.batken.verifier);
    expect(body.matches.map(({ kind }) => kind)).toEqual(['same_receipt']);
  });

  it('is found as the same machine, by its serial number', async () => {
    const { second } = await usedTwice({ serialNumber: 'JUKI СН-0099' }, { serialNumber: 'juki ch99' });
    const { body } = await acts.matches(second, places.batken.verifier);
    expect(body.matches.map(({ kind }) => kind)).toEqual(['same_serial']);
  });

  it('is found on another contribution of the same case', async () => {
    const told = await acts.submitted('osh', withMachines);
    const said = { documentNumber: `A-${(papers += 1)}`, sumMinor: 2_000_000 };
    await acts.attach(told, 'osh', said);
    const second = await acts.attach(told, 'osh', said, 1);
    const { body } = await acts.matches(second, places.osh.verifier);
    expect(body.matches).toMatchObject([{ kind: 'same_receipt', isSameCase: true }]);
  });

  it('is no second use when the first upload of the same case was voided', async () => {
    const told = await acts.submitted('osh');
    const paper = statement();
    const first = await acts.item(told, 'osh', await acts.attach(told, 'osh', { paper }));
    const officer = await world.as(places.osh.officer);
    expect((await officer.post(`/documents/${first.documentId}/voiding`, { reason: 'The wrong page' })).status).toBe(
      201,
    );
    const second = await acts.attach(told, 'osh', { paper, documentNumber: first.documentNumber });
    expect((await acts.matches(second, places.osh.verifier)).body.matches).toEqual([]);
    expect((await acts.item(told, 'osh', second)).doubts).toEqual({ matches: 0, looksBorrowed: false, isOpen: false });
  });

  it('of an office that the verifier may not see is told by its office and whom to ask, and by nothing else', async () => {
    const secret = {
      paper: { ...statement(), name: 'secret-name.pdf' },
      issuer: 'Sarbast Secret',
      documentNumber: 'SECRET-1',
    };
    const [here, there] = [await acts.submitted('osh'), await acts.submitted('dushanbe')];
    const hidden = await acts.attach(here, 'osh', secret);
    const second = await acts.attach(there, 'dushanbe', { paper: { ...secret.paper, name: 'other.pdf' } });
    const { body } = await acts.matches(second, places.dushanbe.verifier);
    expect(body.matches).toMatchObject([{ kind: 'same_file', officeName: 'Osh', paper: null }]);
    expect(body.matches[0]?.ask.map(({ fullName }) => fullName)).toContain('Elena Kim');
    const item = await acts.item(here, 'osh', hidden);
    const told = JSON.stringify([body, await world.story.page(there.caseId, places.dushanbe.verifier)]);
    for (const word of [here.caseId, here.returneeId, item.documentId, hidden, 'Secret', 'secret-name', 'KG-OSH-'])
      expect(told).not.toContain(word);
    expect((await acts.matches(hidden, places.dushanbe.verifier)).status).toBe(404);
  });

  it('is not shown to the case officer', async () => {
    const { here, first } = await usedTwice({ paper: statement() });
    expect((await acts.matches(first, places.osh.officer)).status).toBe(403);
    const { contributions } = await world.story.page(here.caseId, places.osh.officer);
    expect(contributions[0]?.evidence[0]?.doubts).toBeNull();
  });

  it('sent by two offices at once is found by the later one at least, never by none', async () => {
    const [here, there] = [await acts.submitted('osh'), await acts.submitted('batken')];
    for (const paper of [statement(), pngPaper('at-once.png', 9_001), pngPaper('at-once.png', 9_002)]) {
      const send = async (caseId: string, officer: string) =>
        (await world.as(officer)).upload<{ id: string }>(`/cases/${caseId}/documents`, paper, { kind: 'other' });
      const answers = await Promise.all([
        send(here.caseId, places.osh.officer),
        send(there.caseId, places.batken.officer),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      const { rows } = await world.sql.query(`select kind from reuse_match where document_id = any ($1)`, [
        answers.map(({ body }) => body.id),
      ]);
      expect(rows).toEqual([{ kind: 'same_file' }, { kind: 'same_file' }]);
    }
  });
});
