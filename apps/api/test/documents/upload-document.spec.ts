import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { MAX_DOCUMENT_BYTES } from '@tendesh/domain/cases/documents';
import { v7 as uuidv7 } from 'uuid';
import type { ProblemBody } from '../../src/demo/client';
import { type Paper, pdfPaper, pngPaper } from '@tendesh/testing/papers';
import { startWorld, type World } from '../support/world';

const aPdf = (text: string, name = 'statement.pdf') => pdfPaper(name, text);
const aHeic = {
  name: 'photo.jpg',
  type: 'image/jpeg',
  content: Buffer.from('000000186674797068656963000000006d69663168656963', 'hex'),
};

describe('uploading a document', () => {
  let world: World;
  let caseId: string;
  beforeAll(async () => {
    world = await startWorld();
    ({ caseId } = await world.story.aCase());
  });
  afterAll(() => world.stop());

  const upload = async (paper: Paper, fields: Record<string, string> = {}, name = 'aigul.asanova', options = {}) =>
    (await world.as(name)).upload<DocumentItem & ProblemBody>(
      `/cases/${caseId}/documents`,
      paper,
      { kind: 'other', ...fields },
      options,
    );
  const codeOf = async (paper: Paper) => (await upload(paper)).body.violations[0];

  it('keeps the file with its type, size and SHA-256, and serves the same bytes', async () => {
    const paper = aPdf('A', 'Справка № 5.pdf');
    const { status, body } = await upload(paper, { kind: 'identity' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      kind: 'identity',
      fileName: 'Справка № 5.pdf',
      mediaType: 'application/pdf',
      mayVoid: true,
    });
    expect(body).toMatchObject({ bytes: paper.content.length, uploadedBy: 'Aigul Asanova' });
    const served = await (await world.as('nurlan.toktogulov')).get(`/documents/${body.id}/content`);
    expect(served.raw.equals(paper.content)).toBe(true);
    expect(served.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox') as string,
      'cache-control': 'private, no-store',
    });
    expect(served.headers['content-disposition']).toContain(
      `filename*=UTF-8''${encodeURIComponent('Справка № 5.pdf')}`,
    );
  });

  it.each<[string, Paper, string]>([
    ['an empty file', { name: 'a.pdf', type: 'application/pdf', content: Buffer.alloc(0) }, 'file_empty'],
    [
      'a programme named as a PDF',
      { name: 'a.pdf', type: 'application/pdf', content: Buffer.from('MZ\x90\0not a pdf') },
      'file_type_refused',
    ],
    [
      'a page of HTML named as an image',
      { name: 'a.png', type: 'image/png', content: Buffer.from('<html><script>') },
      'file_type_refused',
    ],
    ['a HEIC photo, whatever its name', aHeic, 'file_heic_refused'],
    ['a PDF named as an image', aPdf('B', 'photo.png'), 'file_type_mismatch'],
    ['a PNG named as a PDF', { ...pngPaper('scan.pdf', 2) }, 'file_type_mismatch'],
  ])('refuses %s', async (_, paper, code) => {
    expect(await codeOf(paper)).toMatchObject({ code, pointer: '/file' });
  });

  it('refuses a file above the limit', async () => {
    const content = Buffer.concat([aPdf('big').content, Buffer.alloc(MAX_DOCUMENT_BYTES)]);
    const { status, body } = await upload({ ...aPdf('big'), content });
    expect(status).toBe(413);
    expect(body.violations).toMatchObject([{ code: 'file_too_large', pointer: '/file' }]);
  });

  it('cleans the name of the file of its path and of what does not print', async () => {
    const { body } = await upload(aPdf('C', 'C:\\secret\\\u202egnp.statement\u0000.pdf'));
    expect(body.fileName).toBe('gnp.statement.pdf');
    expect([...(await upload(aPdf('D', `${'ү'.repeat(300)}.pdf`))).body.fileName]).toHaveLength(200);
  });

  it('refuses the same content twice on one case until the first is voided', async () => {
    const { body } = await upload(aPdf('E'));
    expect(await codeOf(aPdf('E', 'copy.pdf'))).toMatchObject({ code: 'file_already_uploaded' });
    await (await world.as('aigul.asanova')).post(`/documents/${body.id}/voiding`, { reason: 'Wrong person' });
    expect((await upload(aPdf('E'))).status).toBe(201);
  });

  it('never acts twice for one Idempotency-Key', async () => {
    const send = () => upload(aPdf('F'), {}, 'aigul.asanova', { idempotencyKey: 'upload-1' });
    const first = await send();
    expect((await send()).body).toEqual(first.body);
  });

  it('refuses the key of one file for another, by its content, its name or the fields beside it', async () => {
    const send = (paper: Paper, fields = {}) => upload(paper, fields, 'aigul.asanova', { idempotencyKey: 'upload-2' });
    await send(aPdf('F2'));
    const others = [send(aPdf('F3')), send(aPdf('F2', 'renamed.pdf')), send(aPdf('F2'), { kind: 'identity' })];
    for (const { status, body } of await Promise.all(others))
      expect([status, body.violations]).toMatchObject([400, [{ pointer: '/Idempotency-Key' }]]);
    expect((await send(aPdf('F2'))).status).toBe(201);
  });

  it('belongs to a row of the same case, or to none', async () => {
    const other = await world.story.anApplication({ stage: 'submitted' });
    const { rows } = await world.sql.query<{ id: string }>('select id from contribution where case_id = $1', [
      other.caseId,
    ]);
    for (const subjectId of [rows[0]?.id ?? '', uuidv7()]) {
      const { body } = await upload(aPdf('G'), { kind: 'evidence', subjectId });
      expect(body.violations).toMatchObject([{ code: 'unknown_value', pointer: '/subjectId' }]);
    }
  });

  it('checks the fields beside the file, and asks for a file', async () => {
    expect((await upload(aPdf('H'), { kind: 'nonsense' })).body.violations).toMatchObject([{ pointer: '/kind' }]);
    expect((await (await world.as('aigul.asanova')).post(`/cases/${caseId}/documents`, {})).status).toBe(400);
  });

  it('is for the officer of the case, finance and M&E; others see what they may see', async () => {
    expect((await upload(aPdf('I'), {}, 'adilet.kadyrov')).status).toBe(403);
    expect((await upload(aPdf('I'), {}, 'gulnara.sadykova')).status).toBe(201);
    expect((await upload(aPdf('J'), {}, 'cholpon.ergeshova')).status).toBe(404);
    const { body } = await upload(aPdf('K'));
    expect((await (await world.as('cholpon.ergeshova')).get(`/documents/${body.id}/content`)).status).toBe(404);
    expect((await world.anonymous().get(`/documents/${body.id}/content`)).status).toBe(401);
  });
});
