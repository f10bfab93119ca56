import { randomBytes, randomUUID } from 'node:crypto';
import { type Role, roles } from '@tendesh/domain/staff/roles';
import { officeId, programmes, staff } from '@tendesh/testing/reference';
import { Client } from '../../../src/demo/client';
import { cast } from '../../../src/demo/story';
import { hashOfToken } from '../../../src/staff/tokens';
import type { World } from '../../support/world';

/**
 * How somebody stands to the cases of Osh: their officer, a colleague of the office and programme, neither, or one from
 * outside who presides over the committees that they come before.
 */
export type Relation = 'officer' | 'own' | 'other' | 'seated';

export interface Person {
  readonly id: string;
  readonly role: Role;
  readonly relation: Relation;
  readonly client: Client;
}

/**
 * For each role somebody of the office and somebody of another country, neither of whom has ever acted; the officer; and
 * who is to be seated.
 */
export async function people(world: World): Promise<Person[]> {
  const found: Person[] = [];
  for (const role of roles)
    for (const relation of ['own', 'other'] as const) found.push(await newPerson(world, role, relation));
  const officer = staff.find(({ email }) => email === `${cast.officer}@tendesh.example`);
  const client = await world.as(cast.officer);
  const seated = await newPerson(world, 'committee_member', 'seated');
  return [...found, { id: officer?.id ?? '', role: 'case_officer', relation: 'officer', client }, seated];
}

/** Takes the chair of every session that there is, with what the chair has declared in it. */
export async function seat({ sql }: World, { id }: Person): Promise<void> {
  await sql.query(
    `update committee_conflict k set staff_id = $1 from committee_item i, committee_member m
     where i.id = k.item_id and m.session_id = i.session_id and m.part = 'chair' and m.staff_id = k.staff_id`,
    [id],
  );
  await sql.query(`update committee_member set staff_id = $1, is_outside = true where part = 'chair'`, [id]);
}

async function newPerson(world: World, role: Role, relation: Exclude<Relation, 'officer'>): Promise<Person> {
  const id = randomUUID();
  const office = relation === 'own' ? officeId('KG-OSH') : officeId('TJ-DYU');
  await world.sql.query(
    `insert into staff (id, email, full_name, language, status, office_id, password_hash, created_at)
     values ($1, $2, 'Of the matrix', 'en', 'active', $3, 'unusable', '2025-01-01')`,
    [id, `${role}.${relation}@tendesh.example`, office],
  );
  await world.sql.query('insert into staff_role (staff_id, role) values ($1, $2)', [id, role]);
  if (relation !== 'seated')
    await world.sql.query('insert into staff_programme (staff_id, programme_id) values ($1, $2)', [
      id,
      programmes[relation === 'own' ? 0 : 1].id,
    ]);
  return { id, role, relation, client: await signedIn(world, id) };
}

/** A session of its own, which may be ended without disturbing another test. */
export async function signedIn({ app, sql }: World, staffId: string): Promise<Client> {
  const token = randomBytes(16).toString('hex');
  await sql.query(
    `insert into staff_session (token_hash, staff_id, created_at, last_seen_at, expires_at)
     values ($1, $2, '2025-01-01', '2999-01-01', '2999-01-01')`,
    [hashOfToken(token), staffId],
  );
  return new Client(app, `tendesh_session=${token}`);
}
