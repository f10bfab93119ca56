import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AllocationsRepository } from './allocations.repository';
import { ConvertMoney } from './convert-money';
import { DecideExchangeRate } from './decide-exchange-rate';
import { EnterExchangeRate } from './enter-exchange-rate';
import { ExchangeRateEntity } from './exchange-rate.entity';
import { ExchangeRatesController } from './exchange-rates.controller';
import { ExchangeRatesRepository } from './exchange-rates.repository';
import { ImportExchangeRates } from './import-exchange-rates';
import { ListExchangeRates } from './list-exchange-rates';
import { ListProgrammes } from './list-programmes';
import { ProgrammesController } from './programmes.controller';
import { ProgrammesRepository } from './programmes.repository';
import { TodayOfOffice } from './today-of-office';

@Module({
  imports: [TypeOrmModule.forFeature([ExchangeRateEntity])],
  controllers: [ProgrammesController, ExchangeRatesController],
  providers: [
    ProgrammesRepository,
    AllocationsRepository,
    ListProgrammes,
    ExchangeRatesRepository,
    TodayOfOffice,
    ListExchangeRates,
    EnterExchangeRate,
    DecideExchangeRate,
    ImportExchangeRates,
    ConvertMoney,
  ],
  exports: [ProgrammesRepository, AllocationsRepository, ConvertMoney],
})
export class ProgrammesModule {}
