import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction';

export interface StaffToken {
  staffId: string;
  email: string;
  purpose: 'invitation' | 'password_reset';
}

@Injectable()
export class StaffTokensRepository {
  /** A new link replaces the older ones of the same purpose. */
  async add(
    tx: Transaction,
    token: { hash: Buffer; staffId: string; purpose: StaffToken['purpose']; expiresAt: Date },
  ): Promise<void> {
    await tx.rows(`delete from staff_token where staff_id = $1 and purpose = $2`, [token.staffId, token.purpose]);
    await tx.rows(
      `insert into staff_token (token_hash, staff_id, purpose, created_at, expires_at) values ($1, $2, $3, $4, $5)`,
      [token.hash, token.staffId, token.purpose, tx.now, token.expiresAt],
    );
  }

  async find(tx: Transaction, hash: Buffer): Promise<StaffToken | null> {
    const [row] = await tx.rows<StaffToken>(
      `select t.staff_id as "staffId", s.email, t.purpose from staff_token t join staff s on s.id = t.staff_id
       where t.token_hash = $1 and t.used_at is null and t.expires_at > $2 and s.status <> 'disabled'
       for update of t`,
      [hash, tx.now],
    );
    return row ?? null;
  }

  async use(tx: Transaction, hash: Buffer): Promise<void> {
    await tx.rows(`update staff_token set used_at = $2 where token_hash = $1`, [hash, tx.now]);
  }
}
