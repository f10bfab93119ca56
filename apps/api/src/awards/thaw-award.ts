import { Injectable } from '@nestjs/common';
import { overReleased } from '@tendesh/domain/match/release';
import type { WriteTransaction } from '../platform/database/transaction';
import { releaseFigures } from './award-situation';
import { AwardsRepository } from './awards.repository';

/** A frozen award thaws when what is out is covered by verified money again, and freezes when it is not any more. */
@Injectable()
export class ThawAward {
  constructor(private readonly awards: AwardsRepository) {}

  async run(tx: WriteTransaction, awardId: string): Promise<void> {
    const award = await this.awards.get(tx, awardId);
    const isCovered = overReleased(releaseFigures(award)) === 0;
    if (isCovered === (award.frozenAt === null)) return;
    await this.awards.save(tx, { id: awardId, frozenAt: isCovered ? null : tx.now });
  }
}
