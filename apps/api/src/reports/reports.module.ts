import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { CasesModule } from '../cases/cases.module';
import { CaseRowsRepository } from './case-rows.repository';
import { ExportCases } from './export-cases';
import { ListCases } from './list-cases';
import { ReportsController } from './reports.controller';

@Module({
  imports: [ApplicationsModule, CasesModule],
  controllers: [ReportsController],
  providers: [CaseRowsRepository, ListCases, ExportCases],
})
export class ReportsModule {}
