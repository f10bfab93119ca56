import { Injectable } from '@nestjs/common';
import type { StaffReference } from '@tendesh/contracts/shared/acts';
import type { RefusedStatus } from '@tendesh/domain/appeals/appeal-transitions';
import type { Transaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { AppealEntity } from './appeal.entity';

/** The newest refusal of an application: the row that an appeal is against. */
export interface RefusalRow {
  readonly id: string;
  readonly at: Date;
  readonly by: string;
}

@Injectable()
export class AppealsRepository {
  async get(tx: Transaction, id: string): Promise<AppealEntity> {
    const found = await tx.manager.findOne(AppealEntity, { where: { id } });
    if (found === null) throw notFound();
    return found;
  }

  /** Newest first. */
  ofApplication(tx: Transaction, applicationId: string): Promise<AppealEntity[]> {
    return tx.manager.find(AppealEntity, { where: { applicationId }, order: { id: 'DESC' } });
  }

  /** Applications of a case that were appealed for. */
  async appealedFor(tx: Transaction, caseId: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>('select distinct application_id as id from appeal where case_id = $1', [
      caseId,
    ]);
    return rows.map(({ id }) => id);
  }

  async add(tx: Transaction, row: AppealEntity): Promise<void> {
    await tx.manager.insert(AppealEntity, row);
  }

  async save(tx: Transaction, { id, ...changes }: Partial<AppealEntity> & { id: string }): Promise<void> {
    await tx.manager.update(AppealEntity, { id }, changes);
  }

  async findRefusal(tx: Transaction, applicationId: string, status: RefusedStatus): Promise<RefusalRow | null> {
    const newest =
      status === 'ineligible'
        ? `select id, screened_at as at, screened_by as by from screening where application_id = $1 and outcome = 'ineligible'`
        : `select id, decided_at as at, decided_by as by from decision where application_id = $1 and verdict = 'reject'`;
    const [row] = await tx.rows<RefusalRow>(`${newest} order by at desc, id desc limit 1`, [applicationId]);
    return row ?? null;
  }

  /** Everybody who decided anything on the case, whether or not it left a duty (who presides over a committee need not vote). */
  async decidersOf(tx: Transaction, caseId: string): Promise<string[]> {
    const rows = await tx.rows<{ id: string }>(
      `select distinct unnest(array_remove(array[decided_by, on_behalf_of], null)) as id from decision where case_id = $1`,
      [caseId],
    );
    return rows.map(({ id }) => id);
  }

  /** Everybody who filed or decided an appeal of the application, by id. */
  async people(tx: Transaction, applicationId: string): Promise<Map<string, StaffReference>> {
    const rows = await tx.rows<StaffReference>(
      `select distinct s.id, s.full_name as "fullName" from appeal a join staff s on s.id in (a.filed_by, a.decided_by)
       where a.application_id = $1`,
      [applicationId],
    );
    return new Map(rows.map((one) => [one.id, one]));
  }

  /** The document of this case that the appeal came with, if it stands. */
  async isDocumentOfCase(tx: Transaction, documentId: string, caseId: string): Promise<boolean> {
    const rows = await tx.rows(`select from document where id = $1 and case_id = $2 and voided_at is null`, [
      documentId,
      caseId,
    ]);
    return rows.length > 0;
  }
}
