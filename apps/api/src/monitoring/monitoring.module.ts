import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AfterFirstDisbursement } from '../awards/after-first-disbursement';
import { CasesModule } from '../cases/cases.module';
import { ListVisits } from './list-visits';
import { LockVisit } from './lock-visit';
import { MissVisit } from './miss-visit';
import { PlanVisits } from './plan-visits';
import { RecordVisit } from './record-visit';
import { ReplanVisit } from './replan-visit';
import { VisitEntity } from './visit.entity';
import { VisitsController } from './visits.controller';
import { VisitsRepository } from './visits.repository';

/** Global, because a payment of an award plans the visits. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([VisitEntity]), CasesModule],
  controllers: [VisitsController],
  providers: [
    { provide: AfterFirstDisbursement, useClass: PlanVisits },
    VisitsRepository,
    LockVisit,
    ListVisits,
    RecordVisit,
    MissVisit,
    ReplanVisit,
  ],
  exports: [AfterFirstDisbursement, VisitsRepository],
})
export class MonitoringModule {}
