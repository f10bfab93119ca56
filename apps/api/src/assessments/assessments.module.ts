import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApplicationsModule } from '../applications/applications.module';
import { CasesModule } from '../cases/cases.module';
import { ApplicationActs } from './application-acts';
import { AssessmentFile } from './assessment-file';
import { AssessmentsController } from './assessments.controller';
import { AssessmentsRepository } from './assessments.repository';
import { DecisionEntity } from './decision.entity';
import { Decisions } from './decisions';
import { ListReturnReasons } from './list-return-reasons';
import { PresentApplication } from './present-application';
import { ReconcileScores } from './reconcile-scores';
import { RecordSiteVisit } from './record-site-visit';
import { RejectApplication } from './reject-application';
import { ReturnApplication } from './return-application';
import { ReturnReasonsController } from './return-reasons.controller';
import { ReturnReasonsRepository } from './return-reasons.repository';
import { SaveReturnReason } from './save-return-reason';
import { ScoreApplication } from './score-application';
import { ScoreReconciliationEntity } from './score-reconciliation.entity';
import { ScoreSheetEntity } from './score-sheet.entity';
import { ScreenApplication } from './screen-application';
import { ScreeningEntity } from './screening.entity';
import { SiteVisitEntity } from './site-visit.entity';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      ScreeningEntity,
      SiteVisitEntity,
      ScoreSheetEntity,
      ScoreReconciliationEntity,
      DecisionEntity,
    ]),
    CasesModule,
    ApplicationsModule,
  ],
  controllers: [AssessmentsController, ReturnReasonsController],
  providers: [
    AssessmentsRepository,
    ApplicationActs,
    AssessmentFile,
    Decisions,
    ScreenApplication,
    RecordSiteVisit,
    ScoreApplication,
    ReconcileScores,
    PresentApplication,
    RejectApplication,
    ReturnApplication,
    ReturnReasonsRepository,
    ListReturnReasons,
    SaveReturnReason,
  ],
  exports: [AssessmentsRepository, ApplicationActs, AssessmentFile, Decisions],
})
export class AssessmentsModule {}
