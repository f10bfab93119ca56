import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ApplicationsModule } from '../applications/applications.module';
import { AfterUpload } from '../cases/after-upload';
import { AfterVoiding } from '../cases/after-voiding';
import { CasesModule } from '../cases/cases.module';
import { ProgrammesModule } from '../programmes/programmes.module';
import { AttachEvidence } from './attach-evidence';
import { CompareUpload } from './compare-upload';
import { ContributionsController } from './contributions.controller';
import { ContributionsRepository } from './contributions.repository';
import { DecideEvidence } from './decide-evidence';
import { EvidenceItemEntity } from './evidence-item.entity';
import { EvidenceItemsController } from './evidence-items.controller';
import { EvidenceRepository } from './evidence.repository';
import { ListReuseMatches } from './list-reuse-matches';
import { LockContribution } from './lock-contribution';
import { RadarBackfill } from './radar-backfill';
import { RadarBackfillRepository } from './radar-backfill.repository';
import { RadarRepository } from './radar.repository';
import { ReadStatement } from './read-statement';
import { SettleContribution } from './settle-contribution';
import { ValuationEntity } from './valuation.entity';
import { ValueContribution } from './value-contribution';
import { VoidEvidence } from './void-evidence';

/** Global, because a document is compared when it is uploaded, and a voided one takes its evidence with it. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forFeature([EvidenceItemEntity, ValuationEntity]),
    ApplicationsModule,
    CasesModule,
    ProgrammesModule,
  ],
  controllers: [ContributionsController, EvidenceItemsController],
  providers: [
    { provide: AfterVoiding, useClass: VoidEvidence },
    { provide: AfterUpload, useClass: CompareUpload },
    ContributionsRepository,
    RadarRepository,
    RadarBackfill,
    RadarBackfillRepository,
    ListReuseMatches,
    ReadStatement,
    EvidenceRepository,
    LockContribution,
    SettleContribution,
    AttachEvidence,
    DecideEvidence,
    ValueContribution,
  ],
  exports: [AfterVoiding, AfterUpload, ContributionsRepository, EvidenceRepository],
})
export class ContributionsModule {}
