import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AllocationsController } from './allocations.controller';
import { AllocationsRepository } from './allocations.repository';
import { CallActs } from './call-acts';
import { CallsController } from './calls.controller';
import { CallsRepository } from './calls.repository';
import { ConvertMoney } from './convert-money';
import { DecideCall } from './decide-call';
import { DecideExchangeRate } from './decide-exchange-rate';
import { DecideRuleSet } from './decide-rule-set';
import { DraftCall } from './draft-call';
import { DraftRuleSet } from './draft-rule-set';
import { EnterExchangeRate } from './enter-exchange-rate';
import { ExchangeRateEntity } from './exchange-rate.entity';
import { ExchangeRatesController } from './exchange-rates.controller';
import { ExchangeRatesRepository } from './exchange-rates.repository';
import { FundsRepository } from './funds.repository';
import { ImportExchangeRates } from './import-exchange-rates';
import { ListExchangeRates } from './list-exchange-rates';
import { ListProgrammes } from './list-programmes';
import { LockProgramme } from './lock-programme';
import { ProgrammeWork } from './programme-work';
import { ProgrammesController } from './programmes.controller';
import { ProgrammesRepository } from './programmes.repository';
import { ReviseCall } from './revise-call';
import { RuleSetsController } from './rule-sets.controller';
import { RuleSetsRepository } from './rule-sets.repository';
import { SaveAllocation } from './save-allocation';
import { SaveProgramme } from './save-programme';
import { ShowProgramme } from './show-programme';
import { ShowRuleSet } from './show-rule-set';
import { TodayOfOffice } from './today-of-office';

const repositories = [
  ProgrammesRepository,
  AllocationsRepository,
  FundsRepository,
  CallsRepository,
  RuleSetsRepository,
];

@Module({
  imports: [TypeOrmModule.forFeature([ExchangeRateEntity])],
  controllers: [
    ProgrammesController,
    CallsController,
    AllocationsController,
    RuleSetsController,
    ExchangeRatesController,
  ],
  providers: [
    ...repositories,
    ListProgrammes,
    ShowProgramme,
    ProgrammeWork,
    LockProgramme,
    SaveProgramme,
    SaveAllocation,
    CallActs,
    DraftCall,
    DecideCall,
    ReviseCall,
    ShowRuleSet,
    DraftRuleSet,
    DecideRuleSet,
    ExchangeRatesRepository,
    TodayOfOffice,
    ListExchangeRates,
    EnterExchangeRate,
    DecideExchangeRate,
    ImportExchangeRates,
    ConvertMoney,
  ],
  exports: [...repositories, ConvertMoney, TodayOfOffice],
})
export class ProgrammesModule {}
