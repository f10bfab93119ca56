import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import type { Complaint } from '@tendesh/contracts/complaints/complaints';
import { pdfPaper } from '@tendesh/testing/papers';
import type { ProblemBody } from '../../src/demo/client';
import { cast, done, type Told } from '../../src/demo/story';
import type { Gathered } from '../../src/work/hand-over/gather-case';
import { appealActs } from '../support/appeals';
import { verified } from '../support/audit';
import { aCommitteeCall, committee, CONVENER } from '../support/committees';
import { aComplaint } from '../support/complaints';
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

describe('a case with a history, handed over', () => {
  let world: World;
  let told: Told;
  let other: Told;
  let files: ReadonlyMap<string, Buffer>;
  let complaints: readonly Complaint[];
  beforeAll(async () => {
    world = await startWorld();
    const appeals = appealActs(world);
    const first = await appeals.rejected();
    await appeals.appeal(first);
    await appeals.dismiss(first);
    const callId = await aCommitteeCall(world);
    told = { ...first, applicationId: await world.story.start(first.caseId, { callId }) };
    for (const stage of ['submitted', 'evidenced', 'eligible', 'scored', 'assessed'] as const)
      await world.story.advance(stage, told);
    other = await world.story.anApplication({ stage: 'assessed', callId });
    const acts = committee(world);
    const session = await acts.sitting([told, other]);
    await acts.settle(session, told, { outcome: 'rejected', reasonCode: 'market_not_shown', note: 'No buyers named' });
    await acts.settle(session, other, { outcome: 'selected', conditions: ['A lease for two years'] });
    done(await acts.act(session, 'closing'));
    const { number: caseNumber } = (await world.story.page(told.caseId, cast.officer)).case;
    complaints = [
      await aComplaint(world, { caseNumber, description: 'Nobody rang me back' }),
      await aComplaint(world, { category: 'fee_demanded', description: 'Somebody asked for a share of my grant' }),
    ];
    const query = 'purpose=The%20court%20asks%20for%20it&language=en';
    files = unzipped((await (await world.as(CONVENER)).get(`/cases/${told.caseId}/hand-over?${query}`)).raw);
  });
  afterAll(() => world.stop());
  const named = (start: string) => [...files.keys()].filter((name) => name.startsWith(start));
  const textOf = (name: string) => pdfText(files.get(name) ?? Buffer.alloc(0)).replaceAll('\u00a0', ' ');
  const everything = () => JSON.parse(files.get('case.json')?.toString() ?? '') as Gathered;

  it('holds each letter as it was written, in the language of the person', () => {
    expect(named('letters/')).toEqual([
      'letters/001 2026-03-02 rejected.pdf',
      'letters/002 2026-03-02 appeal dismissed.pdf',
      'letters/003 2026-03-02 rejected.pdf',
    ]);
    expect(textOf('letters/002 2026-03-02 appeal dismissed.pdf')).toContain('Даттанууңуз четке кагылды');
    expect(everything().letters.map(({ kind, language }) => [kind, language])).toEqual([
      ['rejected', 'ky'],
      ['appeal_dismissed', 'ky'],
      ['rejected', 'ky'],
    ]);
  });

  it('holds what the committee voted on it, and nothing of others on the agenda', async () => {
    expect(named('minutes/')).toEqual(['minutes/001 2026-03-02 extract.pdf']);
    const minutes = textOf('minutes/001 2026-03-02 extract.pdf');
    expect(minutes).toContain('Extract about the case KG-OSH-2026-00001');
    expect(minutes).toContain('For 0, against 2, abstained 0.');
    expect(everything().minutes.flatMap(({ items }) => items)).toMatchObject([
      { outcome: 'rejected', reasonCode: 'market_not_shown', tally: { for: 0, against: 2, abstain: 0 } },
    ]);
    const { number } = (await world.story.page(other.caseId, cast.officer)).case;
    for (const text of everyText()) {
      expect(text).not.toContain(number);
      expect(text).not.toContain('A lease for two years');
    }
  });

  it('holds what became of an earlier application', () => {
    const [earlier, ...none] = everything().earlierApplications;
    expect(none).toEqual([]);
    expect(earlier).toMatchObject({
      application: { status: 'rejected' },
      screenings: [{ outcome: 'eligible' }],
      decisions: [{ verdict: 'reject', reason: 'The market is not shown' }],
      appeals: { appeals: [{ status: 'dismissed' }] },
    });
    const { length } = standardScoreForm.criteria;
    expect(earlier?.scoreSheets.map(({ scores }) => scores?.length)).toEqual([length, length]);
    const summary = textOf('summary.pdf');
    for (const word of ['An earlier application', 'Appeal dismissed', 'The market is not shown', 'No buyers named'])
      expect(summary).toContain(word);
  });

  it('lists every part with its hash', () => {
    const { entries } = JSON.parse(files.get('manifest.json')?.toString() ?? '') as Manifest;
    const made = [...named('letters/'), ...named('minutes/')];
    for (const name of made) {
      const listed = entries.find((one) => one.name === name);
      expect([name, listed?.sha256]).toEqual([name, sha256Of(files.get(name) ?? Buffer.alloc(0))]);
    }
    expect(made).toHaveLength(4);
  });

  it('holds no complaint, of whatever kind', () => {
    const said = complaints.flatMap(({ reference, description }) => [reference, description]);
    expect(said).toHaveLength(4);
    for (const text of everyText()) for (const words of said) expect(text).not.toContain(words);
  });

  function everyText(): string[] {
    return [...files].map(([name, content]) => (name.endsWith('.pdf') ? pdfText(content) : content.toString()));
  }
});

function sha256Of(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
