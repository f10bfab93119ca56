import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { ConsentEntity } from './consent.entity';

@Injectable()
export class ConsentsRepository {
  async get(tx: Transaction, id: string): Promise<ConsentEntity> {
    const found = await tx.manager.findOne(ConsentEntity, { where: { id } });
    if (found === null) throw notFound();
    return found;
  }

  of(tx: Transaction, returneeId: string): Promise<ConsentEntity[]> {
    return tx.manager.find(ConsentEntity, { where: { returneeId }, order: { id: 'ASC' } });
  }

  async add(tx: Transaction, rows: readonly ConsentEntity[]): Promise<void> {
    if (rows.length > 0) await tx.manager.insert(ConsentEntity, [...rows]);
  }

  async withdraw(tx: Transaction, id: string, withdrawnOn: string): Promise<void> {
    await tx.manager.update(ConsentEntity, { id }, { withdrawnOn });
  }
}
