import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { Client, ProblemBody } from '../../src/demo/client';
import { startWorld, type World } from '../support/world';

describe('a dry run', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.stop());

  it('says what an approval would do, and does nothing of it', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'assessed' });
    const manager = await world.as('elena.kim');
    const version = await versionOf(manager, applicationId);
    const before = await everything();
    const { status, body } = await manager.post<DryRun>(
      `/applications/${applicationId}/approval?dryRun=true`,
      {},
      { version },
    );
    expect(status).toBe(200);
    expect(body.dryRun).toBe(true);
    expect(body.would).toContainEqual(
      expect.objectContaining({ noun: 'application', act: 'approved', detail: expect.anything() as unknown }),
    );
    expect(await everything()).toEqual(before);
    expect(await versionOf(manager, applicationId)).toBe(version);
    expect((await manager.post(`/applications/${applicationId}/approval`, {}, { version })).status).toBe(201);
  });

  it('is refused for the same reasons as the act', async () => {
    const { applicationId } = await world.story.anApplication({ stage: 'assessed' });
    const officer = await world.as('aigul.asanova');
    const manager = await world.as('elena.kim');
    const version = await versionOf(officer, applicationId);
    const path = `/applications/${applicationId}/approval?dryRun=true`;
    expect((await officer.post(path, {}, { version })).status).toBe(403);
    const stale = await manager.post<ProblemBody>(path, {}, { version: version - 1 });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale_version']);
  });

  it('makes no file, and leaves the key of the real request unused', async () => {
    const { caseId } = await world.story.anApplication({ stage: 'verified' });
    const officer = await world.as('aigul.asanova');
    const award = (await world.story.page(caseId, 'aigul.asanova')).award;
    const [path, version] = [`/awards/${award?.id}/agreement`, award?.version ?? 0];
    const plannedOn = '2026-03-02';
    const tranches = [{ purpose: 'Machines', amountMinor: award?.amountMinor, plannedOn }];
    await officer.put(`/awards/${award?.id}/tranches`, { tranches }, { version });
    const files = await filesOf(world.dataDir);
    const options = { version: version + 1, idempotencyKey: 'agreement-1' };
    const rehearsed = await officer.post<DryRun>(`${path}?dryRun=true`, { language: 'ky' }, options);
    expect(rehearsed.body.would.map(({ act }) => act)).toEqual(['agreement_prepared']);
    expect(await filesOf(world.dataDir)).toEqual(files);
    const real = await officer.post<{ version: number }>(path, { language: 'ky' }, options);
    expect([real.status, real.body.version]).toEqual([201, version + 2]);
  });

  it('shows what the act would write to whom, without the key in it', async () => {
    const admin = await world.as('bakyt.jumabaev');
    const invitation = {
      email: 'new.person@tendesh.example',
      fullName: 'New Person',
      language: 'en',
      officeId: (await officeOf(admin)).id,
      roles: ['auditor'],
      programmeIds: [],
    };
    const { body } = await admin.post<DryRun>('/staff?dryRun=true', invitation);
    expect(body.told).toEqual([
      {
        ...{ recipient: 'new.person@tendesh.example', by: 'mail', language: 'en' },
        text: expect.stringMatching(/^Your invitation to Tendesh\n\nDear New Person,[^/]+$/) as unknown,
      },
    ]);
    const { rows } = await world.sql.query(`select 1 from staff where email = 'new.person@tendesh.example'`);
    expect(rows).toEqual([]);
  });

  it('is not offered by what cannot be rolled back: signing in, passwords, sessions', async () => {
    const { status, body } = await world
      .anonymous()
      .post<ProblemBody>('/session?dryRun=true', { email: 'aigul.asanova@tendesh.example', password: 'wrong' });
    expect([status, body.violations]).toEqual([400, [{ code: 'unknown_value', pointer: '/dryRun' }]]);
  });

  /** The number of rows of each table, and the highest version of each application and award. */
  async function everything(): Promise<unknown> {
    const { rows } = await world.sql.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
        and relname <> 'staff_session' order by 1`,
    );
    const counts = await Promise.all(
      rows.map(({ name }) => world.sql.query<{ n: string }>(`select count(*) as n from ${name}`)),
    );
    return rows.map(({ name }, index) => [name, counts[index]?.rows[0]?.n]);
  }
});

async function versionOf(client: Client, applicationId: string): Promise<number> {
  const { body } = await client.get<{ version: number }>(`/applications/${applicationId}`);
  return body.version;
}

async function officeOf(client: Client): Promise<{ id: string }> {
  const { body } = await client.get<{ office: { id: string } }>('/session');
  return body.office;
}

async function filesOf(dataDir: string): Promise<string[]> {
  return readdir(join(dataDir, 'documents'), { recursive: true });
}
