import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../platform/database/transaction';
import { AwardsRepository } from './awards.repository';

/**
 * An award ends with its case: what was not paid of it is free at once. One that paid nothing was in the end no grant, and
 * counts as cancelled. Its case is locked.
 */
@Injectable()
export class EndAward {
  constructor(private readonly awards: AwardsRepository) {}

  async run(tx: WriteTransaction, awardId: string): Promise<void> {
    const { id, caseId, officeId, status, version, ...money } = await this.awards.get(tx, awardId);
    if (status !== 'approved' && status !== 'signed') return;
    const ending = money.disbursedMinor === 0 ? 'cancelled' : 'ended';
    await this.awards.save(tx, { id, status: ending, version: version + 1 });
    const freedMinor = money.amountMinor - (money.disbursedMinor - money.repaidMinor);
    const detail = { status: ending, freedMinor };
    await tx.audit({ noun: 'award', nounId: id, caseId, officeId, act: 'ended', detail });
  }
}
