import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';

export interface EvidenceDocument {
  readonly id: string;
  readonly kind: string;
  readonly subjectId: string | null;
}

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

  /** Papers of a case that stand: evidence and letters of commitment, not voided. */
  evidence(tx: Transaction, caseId: string): Promise<EvidenceDocument[]> {
    return tx.rows<EvidenceDocument>(
      `select id, kind, subject_id as "subjectId" from document
       where case_id = $1 and kind in ('evidence', 'commitment_letter') and voided_at is null order by id`,
      [caseId],
    );
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
