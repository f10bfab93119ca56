import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { CasesModule } from '../cases/cases.module';
import { CaseRowsRepository } from './case-rows.repository';
import { ExportCases } from './export-cases';
import { ListCases } from './list-cases';
import { ProgrammesModule } from '../programmes/programmes.module';
import { ReplayController } from './replay.controller';
import { ReplayRepository } from './replay.repository';
import { ReplayRuleSet } from './replay-rule-set';
import { ReportsController } from './reports.controller';

@Module({
  imports: [ApplicationsModule, CasesModule, ProgrammesModule],
  controllers: [ReportsController, ReplayController],
  providers: [ReplayRepository, ReplayRuleSet, CaseRowsRepository, ListCases, ExportCases],
})
export class ReportsModule {}
