import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../platform/database/transaction';
import { AfterRaising } from '../programmes/after-raising';
import { ReserveList } from './reserve-list';

@Injectable()
export class MoveUpAfterRaising extends AfterRaising {
  constructor(private readonly reserve: ReserveList) {
    super();
  }

  override run(tx: WriteTransaction, programmeId: string, because: string): Promise<void> {
    return this.reserve.moveUp(tx, programmeId, because);
  }
}
