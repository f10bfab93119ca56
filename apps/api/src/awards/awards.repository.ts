import { Injectable } from '@nestjs/common';
import type { DisbursementItem, ReleaseItem } from '@tendesh/contracts/awards/awards';
import type { StaffReference } from '@tendesh/contracts/shared/acts';
import type { Transaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { AwardEntity } from './award.entity';
import { DisbursementEntity } from './disbursement.entity';
import { ReleaseEntity } from './release.entity';
import { TrancheEntity } from './tranche.entity';

const by = (staffColumn: string) =>
  `(select json_build_object('id', s.id, 'fullName', s.full_name) from staff s where s.id = ${staffColumn})`;
const instant = (column: string) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

@Injectable()
export class AwardsRepository {
  async get(tx: Transaction, id: string): Promise<AwardEntity> {
    return found(await tx.manager.findOne(AwardEntity, { where: { id } }));
  }

  findOfApplication(tx: Transaction, applicationId: string): Promise<AwardEntity | null> {
    return tx.manager.findOne(AwardEntity, { where: { applicationId } });
  }

  async add(tx: Transaction, row: AwardEntity): Promise<void> {
    await tx.manager.insert(AwardEntity, row);
  }

  async save(tx: Transaction, { id, ...changes }: Partial<AwardEntity> & { id: string }): Promise<void> {
    await tx.manager.update(AwardEntity, { id }, changes);
  }

  tranches(tx: Transaction, awardId: string): Promise<TrancheEntity[]> {
    return tx.manager.find(TrancheEntity, { where: { awardId }, order: { position: 'ASC' } });
  }

  async getTranche(tx: Transaction, id: string): Promise<TrancheEntity> {
    return found(await tx.manager.findOne(TrancheEntity, { where: { id } }));
  }

  async saveTranche(tx: Transaction, { id, ...changes }: Partial<TrancheEntity> & { id: string }): Promise<void> {
    await tx.manager.update(TrancheEntity, { id }, changes);
  }

  async addTranches(tx: Transaction, tranches: readonly TrancheEntity[]): Promise<void> {
    await tx.manager.insert(TrancheEntity, [...tranches]);
  }

  /** Before the agreement is signed planned tranches have no life of their own; one with a voided release stays, dropped. */
  async dropPlannedTranches(tx: Transaction, awardId: string): Promise<void> {
    await tx.rows(
      `delete from tranche t where award_id = $1 and status = 'planned'
         and not exists (select from release l where l.tranche_id = t.id)`,
      [awardId],
    );
    const planned = { awardId, status: 'planned' as const };
    await tx.manager.update(TrancheEntity, planned, { status: 'dropped', version: () => 'version + 1' });
  }

  async getRelease(tx: Transaction, id: string): Promise<ReleaseEntity> {
    return found(await tx.manager.findOne(ReleaseEntity, { where: { id } }));
  }

  /** The release of a tranche that stands: a tranche is released once. */
  async getStandingRelease(tx: Transaction, trancheId: string): Promise<ReleaseEntity> {
    const releases = await tx.manager.find(ReleaseEntity, { where: { trancheId } });
    return found(releases.find(({ voidedAt }) => voidedAt === null) ?? null);
  }

  async addRelease(tx: Transaction, row: ReleaseEntity): Promise<void> {
    await tx.manager.insert(ReleaseEntity, row);
  }

  async saveRelease(tx: Transaction, { id, ...changes }: Partial<ReleaseEntity> & { id: string }): Promise<void> {
    await tx.manager.update(ReleaseEntity, { id }, changes);
  }

  async getDisbursement(tx: Transaction, id: string): Promise<DisbursementEntity> {
    return found(await tx.manager.findOne(DisbursementEntity, { where: { id } }));
  }

  async addDisbursement(tx: Transaction, row: DisbursementEntity): Promise<void> {
    await tx.manager.insert(DisbursementEntity, row);
  }

  async saveDisbursement(
    tx: Transaction,
    { id, ...changes }: Partial<DisbursementEntity> & { id: string },
  ): Promise<void> {
    await tx.manager.update(DisbursementEntity, { id }, changes);
  }

  async approver(tx: Transaction, awardId: string): Promise<StaffReference> {
    const [row] = await tx.rows<StaffReference>(
      `select s.id, s.full_name as "fullName" from award a join staff s on s.id = a.approved_by where a.id = $1`,
      [awardId],
    );
    return found(row ?? null);
  }

  releaseItems(tx: Transaction, awardId: string): Promise<(ReleaseItem & { trancheId: string })[]> {
    return tx.rows<ReleaseItem & { trancheId: string }>(
      `select id, tranche_id as "trancheId", amount_minor as "amountMinor", ${by('authorised_by')} as "authorisedBy",
         ${by('on_behalf_of')} as "onBehalfOf",
         ${instant('authorised_at')} as "authorisedAt", ${instant('voided_at')} as "voidedAt", void_reason as "voidReason"
       from release where award_id = $1 order by id`,
      [awardId],
    );
  }

  disbursementItems(tx: Transaction, awardId: string): Promise<DisbursementItem[]> {
    return tx.rows<DisbursementItem>(
      `select id, release_id as "releaseId", amount_minor as "amountMinor", way, payee, reference, paid_on as "paidOn",
         ${by('recorded_by')} as "recordedBy", ${instant('voided_at')} as "voidedAt", void_reason as "voidReason"
       from disbursement where award_id = $1 order by id`,
      [awardId],
    );
  }
}

function found<Row>(row: Row | null): Row {
  if (row === null) throw notFound();
  return row;
}
