import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { CasesModule } from '../cases/cases.module';
import { ContributionsController } from './contributions.controller';
import { ContributionsRepository } from './contributions.repository';
import { DecideContribution } from './decide-contribution';
import { EvidenceContribution } from './evidence-contribution';
import { LockContribution } from './lock-contribution';

@Module({
  imports: [ApplicationsModule, CasesModule],
  controllers: [ContributionsController],
  providers: [ContributionsRepository, LockContribution, EvidenceContribution, DecideContribution],
  exports: [ContributionsRepository],
})
export class ContributionsModule {}
