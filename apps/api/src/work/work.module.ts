import { Module } from '@nestjs/common';
import { AppealsModule } from '../appeals/appeals.module';
import { ApplicationsModule } from '../applications/applications.module';
import { AssessmentsModule } from '../assessments/assessments.module';
import { AwardsModule } from '../awards/awards.module';
import { CasesModule } from '../cases/cases.module';
import { ClosuresModule } from '../closures/closures.module';
import { ComplaintsModule } from '../complaints/complaints.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { CommitteesModule } from '../committees/committees.module';
import { LettersModule } from '../letters/letters.module';
import { ReturneesModule } from '../returnees/returnees.module';
import { CaseFiles } from './case-file';
import { CasePageRepository } from './case-page.repository';
import { ComplaintWork } from './complaint-work';
import { EvidenceDesk } from './evidence-desk';
import { EvidenceDeskRepository } from './evidence-desk.repository';
import { MyWork } from './my-work';
import { Search } from './search';
import { SearchRepository } from './search.repository';
import { ShowCasePage } from './show-case-page';
import { ShowTimeline } from './show-timeline';
import { CaseTrailRepository } from './hand-over/case-trail.repository';
import { GatherCase } from './hand-over/gather-case';
import { HandOverCase } from './hand-over/hand-over-case';
import { HandOverController } from './hand-over/hand-over.controller';
import { SessionWorkRepository } from './session-work.repository';
import { WorkController } from './work.controller';
import { WorkRepository } from './work.repository';

@Module({
  imports: [
    ReturneesModule,
    CasesModule,
    ApplicationsModule,
    ContributionsModule,
    AssessmentsModule,
    AwardsModule,
    AppealsModule,
    ClosuresModule,
    CommitteesModule,
    ComplaintsModule,
    LettersModule,
  ],
  controllers: [WorkController, HandOverController],
  providers: [
    WorkRepository,
    SessionWorkRepository,
    SearchRepository,
    CasePageRepository,
    CaseFiles,
    EvidenceDesk,
    EvidenceDeskRepository,
    ComplaintWork,
    MyWork,
    Search,
    ShowCasePage,
    ShowTimeline,
    CaseTrailRepository,
    GatherCase,
    HandOverCase,
  ],
})
export class WorkModule {}
