import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';

@Injectable()
export class ContributionsRepository {
  async applicationOf(tx: Transaction, contributionId: string): Promise<string> {
    const [row] = await tx.rows<{ applicationId: string }>(
      `select application_id as "applicationId" from contribution where id = $1`,
      [contributionId],
    );
    if (row === undefined) throw notFound();
    return row.applicationId;
  }

  /** The names of the returnee in both scripts: nobody values his own machine. */
  async returneeNames(tx: Transaction, caseId: string): Promise<string[]> {
    const [row] = await tx.rows<{ names: string[] }>(
      `select array[concat_ws(' ', r.surname_cyrl, r.given_cyrl), concat_ws(' ', r.surname_latn, r.given_latn)] as names
       from assistance_case c join returnee r on r.id = c.returnee_id where c.id = $1`,
      [caseId],
    );
    return row?.names ?? [];
  }

  /** The names of these members of staff, by id. */
  async staffNames(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.rows<{ id: string; fullName: string }>(
      `select id, full_name as "fullName" from staff where id = any ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, fullName }) => [id, fullName]));
  }

  /**
   * Tells the award what own money is verified now. Where that no longer covers what was released, the award freezes;
   * it thaws when the money is there again. Returns whether it is frozen, or null without an award.
   */
  async setVerifiedOfAward(tx: Transaction, applicationId: string, verifiedMinor: number): Promise<boolean | null> {
    const [rows] = (await tx.rows(
      `update award set own_verified_minor = $2::bigint, frozen_at = case
           when released_minor::numeric * own_required_minor <= amount_minor::numeric * least($2::bigint, own_required_minor) then null
           else coalesce(frozen_at, $3) end
       where application_id = $1 and status <> 'cancelled' returning frozen_at is not null as frozen`,
      [applicationId, verifiedMinor, tx.now],
    )) as unknown as [{ frozen: boolean }[], number];
    return rows[0]?.frozen ?? null;
  }
}
