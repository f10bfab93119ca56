import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pdfPaper } from '@tendesh/testing/papers';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import { verified } from '../support/audit';
import { pdfText } from '../support/pdf-text';
import { startWorld, type World } from '../support/world';
import { unzipped } from '../support/unzip';

interface Manifest {
  readonly case: string;
  readonly purpose: string;
  readonly chain: { id: string; length: number; sha256: string };
  readonly entries: { name: string; bytes: number; sha256: string }[];
  readonly missing: { name: string }[];
}

describe('a case handed over as a file', () => {
  let world: World;
  let told: Told;
  beforeAll(async () => {
    world = await startWorld();
    told = await world.story.anApplication({ stage: 'disbursed' });
    await world.story.upload(told.caseId, cast.officer, pdfPaper('../Справка №1: «өмүр».pdf', 'A letter'), 'other');
  });
  afterAll(() => world.stop());

  const ask = async (name: string, query = 'purpose=The%20court%20asks%20for%20it&language=en') =>
    (await world.as(name)).get<ProblemBody>(`/cases/${told.caseId}/hand-over?${query}`);
  const manifestOf = (files: ReadonlyMap<string, Buffer>) =>
    JSON.parse(files.get('manifest.json')?.toString() ?? '') as Manifest;

  it('holds a summary, the papers, everything as JSON, and the hash of each part', async () => {
    const { status, raw, headers } = await ask('elena.kim');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toBe('attachment; filename="tendesh-KG-OSH-2026-00001-2026-03-02.zip"');
    const files = unzipped(raw);
    expect([...files.keys()]).toEqual(expect.arrayContaining(['summary.pdf', 'case.json', 'README.txt', 'SHA256SUMS']));
    const { entries, missing, ...manifest } = manifestOf(files);
    expect(missing).toEqual([]);
    expect(entries.filter(({ name }) => name.startsWith('files/'))).toHaveLength(4);
    for (const { name, sha256, bytes } of entries) {
      const content = files.get(name) ?? Buffer.alloc(0);
      expect([name, content.length, sha256Of(content)]).toEqual([name, bytes, sha256]);
    }
    expect(manifest).toMatchObject({
      case: 'KG-OSH-2026-00001',
      purpose: 'The court asks for it',
      madeBy: 'Elena Kim',
    });
    const everything = JSON.parse(files.get('case.json')?.toString() ?? '') as { page: object; trail: object[] };
    expect(everything).toMatchObject({
      page: { case: { number: 'KG-OSH-2026-00001' } },
      returnee: { id: told.returneeId },
    });
    expect(everything.trail.length).toBeGreaterThan(15);
  });

  it('opens with the tools of every system, and its hashes are checked by them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tendesh-hand-over-'));
    writeFileSync(join(folder, 'case.zip'), (await ask('irina.petrova')).raw);
    const run = (command: string, ...args: string[]) => spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
    // Not every machine has these; where they are, they must be content.
    const unzip = run('unzip', '-q', 'case.zip');
    if (unzip.error === undefined) {
      expect([unzip.status, unzip.stderr]).toEqual([0, '']);
      const sums = run('sha256sum', '--check', '--quiet', 'SHA256SUMS');
      if (sums.error === undefined) expect([sums.status, sums.stdout]).toEqual([0, '']);
      expect(readFileSync(join(folder, 'README.txt'), 'utf8')).toContain('sha256sum --check SHA256SUMS');
    }
    rmSync(folder, { recursive: true });
  });

  it('names its papers safely and readably', async () => {
    const { entries } = manifestOf(unzipped((await ask('elena.kim')).raw));
    const names = entries.map(({ name }) => name).filter((name) => name.startsWith('files/'));
    expect(names.at(-1)).toBe('files/004 other, Справка №1 «өмүр».pdf');
    expect(names.filter((name) => /\.\.|[\\:*?"<>|]/.test(name) || name.split('/').length !== 2)).toEqual([]);
  });

  it.each([
    ['en', 'Case KG-OSH-2026-00001', 'Release authorised'],
    ['ru', 'Дело KG-OSH-2026-00001', 'Заявка подана'],
    ['ky', 'Иш KG-OSH-2026-00001', 'Иш ачылды'],
    ['tg', 'Парванда KG-OSH-2026-00001', 'Парванда кушода шуд'],
  ])('is summed up in %s', async (language, title, act) => {
    const files = unzipped((await ask('elena.kim', `purpose=For%20the%20archive&language=${language}`)).raw);
    const text = pdfText(files.get('summary.pdf') ?? Buffer.alloc(0));
    expect(text).toContain(title);
    expect(text).toContain(act);
    expect(text).toContain('Sydykova');
  });

  it('asks for a purpose, is logged with it, and ends the chain that its manifest names', async () => {
    expect((await ask('elena.kim', 'purpose=abc&language=en')).status).toBe(400);
    expect((await ask('elena.kim', 'language=en')).status).toBe(400);
    const { chain } = manifestOf(unzipped((await ask('elena.kim')).raw));
    const { rows } = await world.sql.query(
      `select act, reason, detail, encode(hash, 'hex') as hash from audit_trail where case_id = $1 and sequence = $2`,
      [told.caseId, chain.length],
    );
    expect(rows).toEqual([
      {
        ...{ act: 'exported', reason: 'The court asks for it', hash: chain.sha256 },
        detail: { format: 'zip', language: 'en', files: 4 },
      },
    ]);
    expect((await verified(world)).firstBroken).toBeNull();
  });

  it('is for a manager of the office, a regional approver and the auditor', async () => {
    for (const name of ['daniyar.omarov', 'talant.osmonov', 'irina.petrova'])
      expect((await ask(name)).status).toBe(200);
    for (const name of ['aigul.asanova', 'zarina.rahimova', 'bakyt.jumabaev'])
      expect((await ask(name)).status).toBe(403);
    expect((await ask('sultan.mamatov')).status).toBe(404);
  });

  it('says which papers the server has lost, and holds the others', async () => {
    const { entries } = manifestOf(unzipped((await ask('elena.kim')).raw));
    const { name, sha256 } = entries.filter((one) => one.name.startsWith('files/'))[0] ?? { name: '', sha256: '' };
    await rm(join(world.dataDir, 'documents', sha256.slice(0, 2), sha256.slice(2)));
    const after = manifestOf(unzipped((await ask('elena.kim')).raw));
    expect(after.missing).toMatchObject([{ name }]);
    expect(after.entries).toHaveLength(entries.length - 1);
  });
});

function sha256Of(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
