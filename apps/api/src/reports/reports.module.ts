import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { CasesModule } from '../cases/cases.module';
import { CaseRowsRepository } from './case-rows.repository';
import { ChainPlacesRepository } from './duties/chain-places.repository';
import { DutyReportsController } from './duties/duty-reports.controller';
import { ExportNearMisses } from './duties/export-near-misses';
import { ListDutyPairs } from './duties/list-duty-pairs';
import { ListNearMisses } from './duties/list-near-misses';
import { NearMissesRepository } from './duties/near-misses.repository';
import { ExportCases } from './export-cases';
import { ListCases } from './list-cases';
import { ProgrammesModule } from '../programmes/programmes.module';
import { ReplayController } from './replay.controller';
import { ReplayRepository } from './replay.repository';
import { ReplayRuleSet } from './replay-rule-set';
import { ReportsController } from './reports.controller';

@Module({
  imports: [ApplicationsModule, CasesModule, ProgrammesModule],
  controllers: [ReportsController, ReplayController, DutyReportsController],
  providers: [
    ReplayRepository,
    ReplayRuleSet,
    CaseRowsRepository,
    ListCases,
    ExportCases,
    ChainPlacesRepository,
    NearMissesRepository,
    ListDutyPairs,
    ListNearMisses,
    ExportNearMisses,
  ],
})
export class ReportsModule {}
