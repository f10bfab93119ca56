import { type DynamicModule, Module } from '@nestjs/common';
import { AppealsModule } from './appeals/appeals.module';
import { ApplicationsModule } from './applications/applications.module';
import { AssessmentsModule } from './assessments/assessments.module';
import { AuditModule } from './audit/audit.module';
import { AwardsModule } from './awards/awards.module';
import { CasesModule } from './cases/cases.module';
import { CommitteesModule } from './committees/committees.module';
import { ContributionsModule } from './contributions/contributions.module';
import { ComplaintsModule } from './complaints/complaints.module';
import { ClosuresModule } from './closures/closures.module';
import { MonitoringModule } from './monitoring/monitoring.module';
import { LettersModule } from './letters/letters.module';
import { NoticesModule } from './notices/notices.module';
import type { Clock } from './platform/clock/clock';
import type { Config } from './platform/config/config';
import { PlatformModule } from './platform/platform.module';
import { ProgrammesModule } from './programmes/programmes.module';
import { ReportsModule } from './reports/reports.module';
import { ReturneesModule } from './returnees/returnees.module';
import { StaffModule } from './staff/staff.module';
import { WorkModule } from './work/work.module';

/** The features in the order of the programme manual; each may use those above it. */
@Module({
  imports: [
    StaffModule,
    ProgrammesModule,
    ReturneesModule,
    CasesModule,
    ApplicationsModule,
    ContributionsModule,
    AssessmentsModule,
    CommitteesModule,
    AwardsModule,
    MonitoringModule,
    AppealsModule,
    ClosuresModule,
    ComplaintsModule,
    LettersModule,
    NoticesModule,
    WorkModule,
    ReportsModule,
    AuditModule,
  ],
})
export class AppModule {
  /** The app on this configuration and this clock: the real one, or one that tests and the demo replay set. */
  static on(config: Config, clock: Clock): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.on(config, clock)] };
  }
}
