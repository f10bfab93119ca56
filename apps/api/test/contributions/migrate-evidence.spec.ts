import { randomBytes, randomUUID } from 'node:crypto';
import { ruleSets } from '@tendesh/testing/reference';
import pg from 'pg';
import { migrate, rollback } from '../../src/platform/database/migrate';
import { databaseUrl } from '../support/global-setup';

const EVIDENCE_ITEMS = 12;

describe('evidence of before, when papers are decided one at a time', () => {
  const server = process.env['TENDESH_TEST_DATABASE'] ?? '';
  const name = `evidence_${randomBytes(6).toString('hex')}`;
  const url = databaseUrl(server, name);
  const [officer, verifier, caseId, applicationId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  let client: pg.Client;

  beforeAll(async () => {
    await once(server, `create database ${name}`);
    await migrate(url, { to: EVIDENCE_ITEMS - 1 });
    client = new pg.Client({ connectionString: url });
    await client.connect();
    await aCase();
  });
  afterAll(async () => {
    await client.end();
    await once(server, `drop database ${name} with (force)`);
  });

  it('keeps what was decided, on its first paper, and goes back again', async () => {
    await contribution('evidenced', 1);
    await contribution('verified', 2, { verified: 300 });
    await contribution('refused', 1);
    await contribution('pledged', 1, { kind: 'relative' });
    const before = await contributions();
    await migrate(url, { to: EVIDENCE_ITEMS });
    const { rows } = await client.query(
      `select c.status, e.status as item, e.accepted_minor::int as accepted, e.reason_code as reason, e.strength
       from evidence_item e join contribution c on c.id = e.contribution_id order by c.position, e.recorded_at, e.id`,
    );
    expect(rows).toEqual([
      { status: 'evidenced', item: 'attached', accepted: null, reason: null, strength: 'fiscal_receipt' },
      { status: 'verified', item: 'accepted', accepted: 300, reason: 'amount_unclear', strength: 'fiscal_receipt' },
      { status: 'verified', item: 'refused', accepted: null, reason: 'duplicate_paper', strength: 'fiscal_receipt' },
      { status: 'refused', item: 'refused', accepted: null, reason: 'not_eligible', strength: 'fiscal_receipt' },
    ]);
    const { rows: funders } = await client.query(
      'select funder_kind, funder_degree from contribution order by position',
    );
    expect(funders.map(Object.values)).toEqual([
      ['returnee', null],
      ['returnee', null],
      ['returnee', null],
      ['relative', 1],
    ]);
    await rollback(url, { to: EVIDENCE_ITEMS - 1 });
    expect(await contributions()).toEqual(before);
  });

  async function contributions(): Promise<unknown[]> {
    return (await client.query<object>('select * from contribution order by position')).rows;
  }

  let position = 0;
  async function contribution(status: string, papers: number, said: { verified?: number; kind?: string } = {}) {
    const id = randomUUID();
    const isDecided = status === 'verified' || status === 'refused';
    await insert('contribution', {
      ...{ id, application_id: applicationId, case_id: caseId, office_id: officer, position: (position += 1) },
      ...{ kind: said.kind ?? 'savings', amount_minor: 500, currency: 'KGS', status, recorded_by: officer },
      evidence_strength: status === 'pledged' ? null : 'fiscal_receipt',
      recorded_at: '2026-03-01T04:00:00Z',
      ...(isDecided ? { decided_by: verifier, decided_at: '2026-03-04T04:00:00Z' } : {}),
      ...(said.verified === undefined ? {} : { verified_minor: said.verified }),
    });
    for (let paper = 1; paper <= papers; paper += 1) {
      await insert('document', {
        ...{ id: randomUUID(), case_id: caseId, office_id: officer, kind: 'evidence', subject_id: id },
        ...{ file_name: 'a.pdf', media_type: 'application/pdf', bytes: 1, sha256: Buffer.from(`${id}${paper}`) },
        ...{ uploaded_by: officer, uploaded_at: `2026-03-0${paper + 1}T04:00:00Z` },
      });
    }
  }

  /** One office, whose id serves for the officer too: only the shape matters here. */
  async function aCase(): Promise<void> {
    const at = '2026-03-01T04:00:00Z';
    const [programme, rules, call, returnee] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await insert('office', { id: officer, code: 'X', name: 'X', country: 'KG', time_zone: 'Asia/Bishkek' });
    for (const id of [officer, verifier]) {
      const person = { full_name: 'X', language: 'en', status: 'invited', office_id: officer, created_at: at };
      await insert('staff', { id, email: `${id}@x.example`, ...person });
    }
    const scheme = { code: 'P', name: 'P', country: 'KG', currency: 'KGS', donor: 'D', budget_minor: 1 };
    await insert('programme', { id: programme, ...scheme });
    const first = { number: 1, effective_from: '2024-01-01', rules: JSON.stringify(ruleSets[0].rules) };
    await insert('rule_set', { id: rules, programme_id: programme, ...first });
    const dates = { code: 'C', name: 'C', opens_on: '2026-01-01', closes_on: '2026-12-31' };
    await insert('call', { id: call, programme_id: programme, rule_set_id: rules, ...dates });
    const names = { surname_cyrl: 'А', given_cyrl: 'Б', surname_latn: 'A', given_latn: 'B', search_text: 'a b' };
    const born = { sex: 'female', birth_date: '1990-01-01', language: 'ky', pcode: 'KG06', created_at: at };
    await insert('returnee', { id: returnee, office_id: officer, created_by: officer, ...names, ...born });
    await insert('assistance_case', {
      ...{ id: caseId, number: 'X-1', returnee_id: returnee, office_id: officer, case_officer_id: officer },
      ...{ status: 'open', opened_on: '2026-03-01', created_at: at },
    });
    await insert('application', {
      ...{ id: applicationId, case_id: caseId, office_id: officer, programme_id: programme, call_id: call },
      ...{ rule_set_id: rules, currency: 'KGS', status: 'submitted', submitted_at: at, status_since: at },
      ...{ created_by: officer, created_at: at },
    });
  }

  async function insert(table: string, row: Record<string, unknown>): Promise<void> {
    const places = Object.keys(row).map((_, index) => `$${index + 1}`);
    const columns = Object.keys(row).join(', ');
    await client.query(`insert into ${table} (${columns}) values (${places.join(', ')})`, Object.values(row));
  }
});

async function once(server: string, sql: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(sql);
  await admin.end();
}
