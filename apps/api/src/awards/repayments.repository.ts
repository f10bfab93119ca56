import { Injectable } from '@nestjs/common';
import type { RepaymentItem } from '@tendesh/contracts/awards/awards';
import type { Transaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { RepaymentEntity } from './repayment.entity';

@Injectable()
export class RepaymentsRepository {
  async get(tx: Transaction, id: string): Promise<RepaymentEntity> {
    const row = await tx.manager.findOne(RepaymentEntity, { where: { id } });
    if (row === null) throw notFound();
    return row;
  }

  async add(tx: Transaction, row: RepaymentEntity): Promise<void> {
    await tx.manager.insert(RepaymentEntity, row);
  }

  async save(tx: Transaction, { id, ...changes }: Partial<RepaymentEntity> & { id: string }): Promise<void> {
    await tx.manager.update(RepaymentEntity, { id }, changes);
  }

  items(tx: Transaction, awardId: string): Promise<RepaymentItem[]> {
    return tx.rows<RepaymentItem>(
      `select r.id, r.amount_minor as "amountMinor", r.reference, r.paid_on as "paidOn",
         json_build_object('id', s.id, 'fullName', s.full_name) as "recordedBy",
         to_char(r.voided_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "voidedAt", r.void_reason as "voidReason"
       from repayment r join staff s on s.id = r.recorded_by where r.award_id = $1 order by r.id`,
      [awardId],
    );
  }
}
