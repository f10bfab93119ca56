import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  ConfirmedRateList,
  EnterRateRequest,
  ExchangeRatePage,
  RateListFields,
  RateListResult,
  RateQuery,
  WaitingRateLists,
} from '@tendesh/contracts/programmes/exchange-rates';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { readMultipart } from '../platform/files/read-multipart';
import { TakesUpload } from '../platform/files/takes-upload';
import { DecideExchangeRate } from './decide-exchange-rate';
import { EnterExchangeRate } from './enter-exchange-rate';
import { ImportExchangeRates } from './import-exchange-rates';
import { ListExchangeRates } from './list-exchange-rates';

@Controller()
export class ExchangeRatesController {
  constructor(
    private readonly list: ListExchangeRates,
    private readonly enter: EnterExchangeRate,
    private readonly decision: DecideExchangeRate,
    private readonly importing: ImportExchangeRates,
  ) {}

  @Get('exchange-rates')
  @Needs('programme.read')
  page(@Query() query: RateQuery): Promise<ExchangeRatePage> {
    return this.list.page(query);
  }

  @Post('exchange-rates')
  @Needs('rates.enter')
  add(@Body() body: EnterRateRequest): Promise<Written> {
    return this.enter.run(body);
  }

  @Post('exchange-rates/:id/confirmation')
  @Needs('rates.confirm')
  confirm(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.decision.confirm(id, version);
  }

  @Post('exchange-rates/:id/withdrawal')
  @Needs('rates.confirm')
  withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.decision.withdraw(id, version, reason);
  }

  @Get('exchange-rate-lists')
  @Needs('programme.read')
  waitingLists(): Promise<WaitingRateLists> {
    return this.list.waitingLists();
  }

  /** The monthly list of the United Nations, as a CSV file. */
  @Post('exchange-rate-lists')
  @HttpCode(200)
  @Needs('rates.enter')
  @TakesUpload(RateListFields)
  async importList(@Req() request: FastifyRequest): Promise<RateListResult> {
    const { fields, file } = await readMultipart(request, RateListFields);
    return this.importing.run(file.content, { preview: fields.preview === 'true' });
  }

  @Post('exchange-rate-lists/:id/confirmation')
  @Needs('rates.confirm')
  confirmList(@Param('id', ParseUUIDPipe) id: string): Promise<ConfirmedRateList> {
    return this.decision.confirmList(id);
  }
}
