import { Injectable } from '@nestjs/common';
import type { VerificationProgress, VerificationReport } from '@tendesh/contracts/audit/verification';
import { DataSource } from 'typeorm';
import { Problem } from '../problems/problem';
import { verifyTrail } from './verify-trail';

/** Verifies the trail as it stood at one instant, batch by batch, while everybody goes on working. */
@Injectable()
export class TrailSnapshot {
  private isBusy = false;

  constructor(private readonly database: DataSource) {}

  /** One at a time on a server: each holds a connection until its end, or until its reader leaves. */
  async *verify(): AsyncGenerator<VerificationProgress, VerificationReport> {
    if (this.isBusy) throw new Problem('too_many_requests');
    this.isBusy = true;
    const runner = this.database.createQueryRunner();
    try {
      await runner.startTransaction('REPEATABLE READ');
      return yield* verifyTrail(
        <Row>(sql: string, params: readonly unknown[] = []) => runner.query(sql, [...params]) as Promise<Row[]>,
      );
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
      this.isBusy = false;
    }
  }
}
