import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AnchorDays } from './audit/anchor-days';
import { AnchorsRepository } from './audit/anchors.repository';
import { ReadLog } from './audit/read-log.repository';
import { TrailSnapshot } from './audit/trail-snapshot';
import { ForeignWriteGuard } from './auth/foreign-write-guard';
import { SessionGuard } from './auth/session-guard';
import { Clock } from './clock/clock';
import type { Config } from './config/config';
import { CONFIG } from './config/config.token';
import { dataSourceOptions } from './database/database';
import { IdempotencyRepository } from './database/idempotency.repository';
import { UnitOfWork } from './database/unit-of-work';
import { UnitOfWorkRepository } from './database/unit-of-work.repository';
import { DocumentStore } from './files/document-store';
import { HealthController } from './health/health.controller';
import { LaneRepository } from './mail/lane.repository';
import { MailController } from './mail/mail.controller';
import { MailWorker } from './mail/mail-worker';
import { OutboxRepository } from './mail/outbox.repository';
import { SendMailAgain } from './mail/send-mail-again';
import { ProblemFilter } from './problems/problem.filter';

import { SurroundingsModule } from './surroundings.module';

/** Machinery that knows no feature. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        ...dataSourceOptions(config.databaseUrl, config.poolSize),
        autoLoadEntities: true,
        retryAttempts: 1,
      }),
    }),
  ],
  controllers: [HealthController, MailController],
  providers: [
    UnitOfWork,
    UnitOfWorkRepository,
    IdempotencyRepository,
    DocumentStore,
    OutboxRepository,
    LaneRepository,
    SendMailAgain,
    MailWorker,
    AnchorsRepository,
    AnchorDays,
    ReadLog,
    TrailSnapshot,
    { provide: APP_GUARD, useClass: ForeignWriteGuard },
    { provide: APP_GUARD, useClass: SessionGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [UnitOfWork, DocumentStore, OutboxRepository, MailWorker, AnchorDays, ReadLog, TrailSnapshot],
})
export class PlatformModule {
  static on(config: Config, clock: Clock): DynamicModule {
    return { module: PlatformModule, imports: [SurroundingsModule.on(config, clock)] };
  }
}
