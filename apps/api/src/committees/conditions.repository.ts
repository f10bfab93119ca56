import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction';
import { newId } from '../platform/database/new-id';
import { notFound } from '../platform/problems/problem';
import { GrantConditionEntity } from './grant-condition.entity';
import type { ItemEntity } from './item.entity';

@Injectable()
export class ConditionsRepository {
  async add(tx: Transaction, item: ItemEntity, wordings: readonly string[]): Promise<void> {
    const { id: itemId, applicationId, caseId, officeId } = item;
    const rows = wordings.map((wording, position) => ({
      ...{ id: newId(tx.now), itemId, applicationId, caseId, officeId, position, wording },
      ...{ metAt: null, metBy: null, metNote: null, version: 1 },
    }));
    if (rows.length > 0) await tx.manager.insert(GrantConditionEntity, rows);
  }

  async get(tx: Transaction, id: string): Promise<GrantConditionEntity> {
    const found = await tx.manager.findOne(GrantConditionEntity, { where: { id } });
    if (found === null) throw notFound();
    return found;
  }

  async save(tx: Transaction, { id, ...changes }: Partial<GrantConditionEntity> & { id: string }): Promise<void> {
    await tx.manager.update(GrantConditionEntity, { id }, changes);
  }

  /** Under which the application was selected last; what an earlier committee asked for is history. */
  ofApplication(tx: Transaction, applicationId: string): Promise<GrantConditionEntity[]> {
    return tx.manager
      .createQueryBuilder(GrantConditionEntity, 'condition')
      .where('condition.application_id = :applicationId', { applicationId })
      .andWhere(
        `condition.item_id = (select i.id from committee_item i where i.application_id = :applicationId
           and i.status = 'decided' order by i.decided_at desc, i.id desc limit 1)`,
      )
      .orderBy('condition.position')
      .getMany();
  }

  ofSession(tx: Transaction, sessionId: string): Promise<GrantConditionEntity[]> {
    return tx.manager
      .createQueryBuilder(GrantConditionEntity, 'condition')
      .where('condition.item_id in (select i.id from committee_item i where i.session_id = :sessionId)', { sessionId })
      .orderBy('condition.position')
      .getMany();
  }
}
