import pg from 'pg';
import type { StatementInput } from '@tendesh/contracts/contributions/evidence';
import { pdfPaper } from '@tendesh/testing/papers';
import { officeId } from '@tendesh/testing/reference';
import type { ProblemBody } from '../../src/demo/client';
import type { Told } from '../../src/demo/story';
import { RadarBackfill } from '../../src/contributions/radar-backfill';
import { databaseUrl } from '../support/global-setup';
import { places, reuseActs } from '../support/reuse';
import { startWorld, type World } from '../support/world';

describe('accepting a paper that is used elsewhere', () => {
  let world: World;
  let acts: ReturnType<typeof reuseActs>;
  let papers = 0;
  beforeAll(async () => {
    world = await startWorld();
    acts = reuseActs(world);
  });
  afterAll(() => world.stop());

  const verifier = () => world.as(places.osh.verifier);
  const accept = async (told: Told, id: string, more: object = {}) => {
    const { claimedMinor: amountMinor, version } = await acts.item(told, 'osh', id);
    return (await verifier()).post<ProblemBody>(
      `/evidence-items/${id}/acceptance`,
      { amountMinor, ...more },
      { version },
    );
  };
  const twice = async () => {
    const paper = pdfPaper('statement.pdf', `Passed over ${(papers += 1)}`);
    const [elsewhere, told] = [await acts.submitted('batken'), await acts.submitted('osh')];
    await acts.attach(elsewhere, 'batken', { paper });
    return { told, id: await acts.attach(told, 'osh', { paper }) };
  };

  it('needs a reason, which is kept with the paper and in the trail', async () => {
    const { told, id } = await twice();
    const refused = await accept(told, id);
    expect([refused.status, refused.body.violations]).toEqual([
      422,
      [{ code: 'reuse_reason_required', pointer: '/passOverReason' }],
    ]);
    const passOverReason = 'One account of two sisters, both named on it';
    expect((await accept(told, id, { passOverReason })).status).toBe(201);
    expect(await acts.item(told, 'osh', id)).toMatchObject({
      status: 'accepted',
      passOverReason,
      doubts: { isOpen: false },
    });
    const { rows } = await world.sql.query(
      `select reason, detail from audit_trail where noun_id = $1 and act = 'reuse_passed_over'`,
      [id],
    );
    expect(rows).toEqual([{ reason: passOverReason, detail: { matches: 1, kinds: 'same_file' } }]);
  });

  it('needs none for a refusal', async () => {
    const { told, id } = await twice();
    const { version } = await acts.item(told, 'osh', id);
    const body = { reasonCode: 'duplicate_paper' };
    expect((await (await verifier()).post(`/evidence-items/${id}/refusal`, body, { version })).status).toBe(201);
  });

  it('keeps no reason where there is nothing to pass over', async () => {
    const told = await acts.submitted('osh');
    const id = await acts.attach(told, 'osh');
    expect((await accept(told, id, { passOverReason: 'Just in case' })).status).toBe(201);
    expect((await acts.item(told, 'osh', id)).passOverReason).toBeNull();
  });

  it('is doubted again where a match comes up later', async () => {
    const paper = pdfPaper('statement.pdf', `Later ${(papers += 1)}`);
    const told = await acts.submitted('osh');
    const id = await acts.attach(told, 'osh', { paper });
    expect((await accept(told, id)).status).toBe(201);
    world.clock.set(new Date(world.clock.now().getTime() + 60_000));
    await acts.attach(await acts.submitted('batken'), 'batken', { paper });
    expect(await acts.item(told, 'osh', id)).toMatchObject({
      status: 'accepted',
      doubts: { matches: 1, isOpen: true },
    });
  });

  it('needs a reason by any path: the database refuses it too', async () => {
    const { id } = await twice();
    const raw = world.sql.query(
      `update evidence_item set status = 'accepted', accepted_minor = sum_minor, decided_at = now(),
         decided_by = (select id from staff where email like 'nurlan.toktogulov@%') where id = $1`,
      [id],
    );
    await expect(raw).rejects.toMatchObject({ constraint: 'reuse_is_passed_over_with_a_reason' });
  });

  describe('whose money may be borrowed', () => {
    const borrowed: StatementInput = {
      ...{ depositMinor: 60_000_000, depositedOn: '2026-02-20', withdrawnMinor: 50_000_000, withdrawnOn: '2026-02-27' },
    };

    it('needs a reason when the officer wrote down a deposit that left again', async () => {
      const told = await acts.submitted('osh');
      const id = await acts.attach(told, 'osh', { statement: borrowed });
      expect((await acts.item(told, 'osh', id)).doubts).toEqual({ matches: 0, looksBorrowed: true, isOpen: true });
      expect((await accept(told, id)).body.violations).toMatchObject([{ code: 'reuse_reason_required' }]);
      expect((await accept(told, id, { passOverReason: 'He sold his car' })).status).toBe(201);
    });

    it('needs one when the verifier reads it in the statement, and none when he corrects it', async () => {
      const told = await acts.submitted('osh');
      const id = await acts.attach(told, 'osh');
      const read = async (statement: StatementInput | null) => {
        const { version } = await acts.item(told, 'osh', id);
        return (await verifier()).put<ProblemBody>(`/evidence-items/${id}/statement`, { statement }, { version });
      };
      expect((await read({ ...borrowed, withdrawnOn: '2026-02-01' })).body.violations).toMatchObject([
        { code: 'before_another_date', pointer: '/statement/withdrawnOn' },
      ]);
      expect((await read(borrowed)).status).toBe(200);
      expect((await acts.item(told, 'osh', id)).doubts?.looksBorrowed).toBe(true);
      expect((await read({ ...borrowed, withdrawnMinor: 1_000 })).status).toBe(200);
      expect((await accept(told, id)).status).toBe(201);
    });
  });

  it('that was uploaded before the radar is compared after a start', async () => {
    const { told, id } = await twice();
    await world.sql.query(`delete from reuse_match; delete from document_fingerprint;
      update evidence_item set receipt_key = null, serial_key = null`);
    expect((await acts.item(told, 'osh', id)).doubts?.matches).toBe(0);
    await world.app.get(RadarBackfill).catchUp();
    expect((await acts.item(told, 'osh', id)).doubts?.matches).toBe(1);
    const { rows } = await world.sql.query(`select id from evidence_item where receipt_key is null`);
    expect(rows).toEqual([]);
  });

  it('leaves the pictures and matches of other offices out of the reach of the server', async () => {
    await twice();
    const url = databaseUrl(process.env['TENDESH_TEST_DATABASE'] ?? '', world.sql.database ?? '');
    const app = new pg.Client({ connectionString: url, options: '-c role=tendesh_app' });
    await app.connect();
    await app.query(`select set_config('tendesh.office_ids', $1, false)`, [officeId('KG-OSH')]);
    const { rows } = await app.query(`select distinct office_id as id from reuse_match`);
    expect(rows).toEqual([{ id: officeId('KG-OSH') }]);
    await expect(app.query(`select alike_pictures('{}', '{}', '{}', '{}', 64, 1000)`)).rejects.toThrow(
      'permission denied',
    );
    await expect(app.query(`delete from reuse_match`)).rejects.toThrow('permission denied');
    await expect(app.query(`insert into reuse_match select * from reuse_match`)).rejects.toThrow('permission denied');
    await app.end();
  });
});
