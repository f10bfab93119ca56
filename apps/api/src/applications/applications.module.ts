import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module';
import { ProgrammesModule } from '../programmes/programmes.module';
import { ApplicationEntity } from './application.entity';
import { ApplicationReturnEntity } from './application-return.entity';
import { ApplicationReturns } from './application-returns.repository';
import { ApplicationsController } from './applications.controller';
import { ApplicationsRepository } from './applications.repository';
import { BudgetLineEntity } from './budget-line.entity';
import { ContributionEntity } from './contribution.entity';
import { Dossiers } from './dossiers';
import { EditingSpells } from './editing-spells.repository';
import { MatchGates } from './match-gates.repository';
import { MatchSummaries } from './match-summaries';
import { MatchSummariesRepository } from './match-summaries.repository';
import { ReadPledgedMoney } from './pledged-money';
import { SaveApplication } from './save-application';
import { SavePledges } from './save-pledges';
import { ShowApplication } from './show-application';
import { StartApplication } from './start-application';
import { SubmitApplication } from './submit-application';
import { WithdrawApplication } from './withdraw-application';

@Module({
  imports: [
    TypeOrmModule.forFeature([ApplicationEntity, ApplicationReturnEntity, BudgetLineEntity, ContributionEntity]),
    CasesModule,
    ProgrammesModule,
  ],
  controllers: [ApplicationsController],
  providers: [
    ApplicationsRepository,
    ApplicationReturns,
    Dossiers,
    EditingSpells,
    MatchGates,
    MatchSummaries,
    MatchSummariesRepository,
    ReadPledgedMoney,
    SavePledges,
    StartApplication,
    ShowApplication,
    SaveApplication,
    SubmitApplication,
    WithdrawApplication,
  ],
  exports: [ApplicationsRepository, ApplicationReturns, Dossiers, MatchGates, MatchSummaries, StartApplication],
})
export class ApplicationsModule {}
