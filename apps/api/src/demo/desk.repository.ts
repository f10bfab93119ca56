import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { staff } from '@tendesh/testing/reference';
import { hashOfToken } from '../staff/tokens';
import { Client } from './client';
import type { Door } from './http-door';

/** Everybody's desk: an HTTP client for each member of staff of the reference world, by the name of the e-mail. */
export class Desk {
  private readonly cookies = new Map<string, string>();

  constructor(
    private readonly door: Door,
    private readonly sql: Pick<pg.Client, 'query'>,
  ) {}

  anonymous(): Client {
    return new Client(this.door, null);
  }

  async as(name: string): Promise<Client> {
    const cookie = this.cookies.get(name) ?? (await openSession(this.sql, name));
    this.cookies.set(name, cookie);
    return new Client(this.door, cookie);
  }

  /** Ends the sessions that were opened here; the next one who asks gets a new one. */
  async leave(): Promise<void> {
    const hashes = [...this.cookies.values()].map((cookie) => hashOfToken(cookie.slice(cookie.indexOf('=') + 1)));
    await this.sql.query('delete from staff_session where token_hash = any ($1::bytea[])', [hashes]);
    this.cookies.clear();
  }
}

async function openSession(sql: Pick<pg.Client, 'query'>, name: string): Promise<string> {
  const person = staff.find((one) => one.email === `${name}@tendesh.example`);
  if (person === undefined) throw new Error(`Nobody is called ${name}`);
  const token = randomBytes(16).toString('hex');
  await sql.query(
    `insert into staff_session (token_hash, staff_id, created_at, last_seen_at, expires_at)
     values ($1, $2, '2025-01-01', '2999-01-01', '2999-01-01')`,
    [hashOfToken(token), person.id],
  );
  return `tendesh_session=${token}`;
}
