import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';

export interface FirstAdministrator {
  readonly email: string;
  readonly fullName: string;
  readonly language: string;
  readonly office: {
    readonly code: string;
    readonly name: string;
    readonly country: string;
    readonly timeZone: string;
  };
}

/**
 * Invites the first administrator, in an office that is made when it is not there. Returns the token of the invitation,
 * valid for 7 days; or why there is none: somebody administers already, or the e-mail is taken. The owner's connection
 * writes it: nobody is signed in yet.
 */
export async function addFirstAdministrator(
  sql: Client,
  person: FirstAdministrator,
  now: Date,
): Promise<{ token: string } | 'administered' | 'known'> {
  await sql.query('begin');
  try {
    // Two at once take turns: the second one finds the first.
    await sql.query('lock table staff_role in share row exclusive mode');
    const outcome = (await isAdministered(sql)) ? 'administered' : await invite(sql, person, now);
    await sql.query('commit');
    return outcome;
  } catch (error) {
    await sql.query('rollback');
    throw error;
  }
}

async function isAdministered(sql: Client): Promise<boolean> {
  const { rowCount } = await sql.query(
    `select from staff_role r join staff s on s.id = r.staff_id where r.role = 'administrator' and s.status <> 'disabled'`,
  );
  return rowCount !== 0;
}

async function invite(sql: Client, person: FirstAdministrator, now: Date): Promise<{ token: string } | 'known'> {
  const { code, name, country, timeZone } = person.office;
  const token = randomBytes(32).toString('base64url');
  const staffId = uuidv7();
  const { rowCount } = await sql.query(
    `with place as (
       insert into office (id, code, name, country, time_zone) values ($1, $2, $3, $4, $5)
       on conflict (code) do update set code = excluded.code returning id),
     person as (
       insert into staff (id, email, full_name, language, status, office_id, created_at)
       select $6, $7, $8, $9, 'invited', id, $10 from place on conflict (email) do nothing returning id),
     duty as (insert into staff_role (staff_id, role) select id, 'administrator' from person)
     insert into staff_token (token_hash, staff_id, purpose, created_at, expires_at)
     select $11, id, 'invitation', $10, $10::timestamptz + interval '7 days' from person`,
    [
      ...[uuidv7(), code, name, country, timeZone],
      ...[staffId, person.email, person.fullName, person.language, now],
      createHash('sha256').update(token).digest(),
    ],
  );
  return rowCount === 1 ? { token } : 'known';
}
