import { Injectable } from '@nestjs/common';
import type { StaffReference } from '@tendesh/contracts/shared/acts';
import type { Transaction } from '../../platform/database/transaction';
import { notFound } from '../../platform/problems/problem';
import { AmendmentEntity } from './amendment.entity';

@Injectable()
export class AmendmentsRepository {
  async get(tx: Transaction, id: string): Promise<AmendmentEntity> {
    const found = await tx.manager.findOne(AmendmentEntity, { where: { id } });
    if (found === null) throw notFound();
    return found;
  }

  /** Newest first. */
  ofAward(tx: Transaction, awardId: string): Promise<AmendmentEntity[]> {
    return tx.manager.find(AmendmentEntity, { where: { awardId }, order: { number: 'DESC' } });
  }

  async add(tx: Transaction, row: AmendmentEntity): Promise<void> {
    await tx.manager.insert(AmendmentEntity, row);
  }

  async save(tx: Transaction, { id, ...changes }: Partial<AmendmentEntity> & { id: string }): Promise<void> {
    await tx.manager.update(AmendmentEntity, { id }, changes);
  }

  /** Everybody who proposed or decided an amendment of the award, by id. */
  async people(tx: Transaction, awardId: string): Promise<Map<string, StaffReference>> {
    const rows = await tx.rows<StaffReference>(
      `select distinct s.id, s.full_name as "fullName" from amendment m join staff s on s.id in (m.proposed_by, m.decided_by)
       where m.award_id = $1`,
      [awardId],
    );
    return new Map(rows.map((one) => [one.id, one]));
  }
}
