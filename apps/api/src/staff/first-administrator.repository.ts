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
 * valid for 7 days, or null when the e-mail is taken. The owner's connection writes it: nobody is signed in yet.
 */
export async function addFirstAdministrator(
  sql: Client,
  person: FirstAdministrator,
  now: Date,
): Promise<string | null> {
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
  return rowCount === 1 ? token : null;
}
