import { Injectable } from '@nestjs/common';
import type { ReturnReasonList } from '@tendesh/contracts/assessments/return-reasons';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { presentReason } from './return-reason.presenter';
import { ReturnReasonsRepository } from './return-reasons.repository';

@Injectable()
export class ListReturnReasons {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reasons: ReturnReasonsRepository,
  ) {}

  run(): Promise<ReturnReasonList> {
    const reader = currentActor();
    return this.work.read(async (tx) => {
      const rows = await this.reasons.list(tx);
      return { items: rows.map((row) => presentReason(row, reader)) };
    });
  }
}
