import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ReturnReasonList, SaveReturnReasonRequest } from '@tendesh/contracts/assessments/return-reasons';
import { Written } from '@tendesh/contracts/shared/acts';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { ListReturnReasons } from './list-return-reasons';
import { SaveReturnReason } from './save-return-reason';

@Controller()
export class ReturnReasonsController {
  constructor(
    private readonly reasons: ListReturnReasons,
    private readonly saving: SaveReturnReason,
  ) {}

  /** For who returns, and for who manages the library. */
  @Get('return-reasons')
  @Needs('programme.read')
  list(): Promise<ReturnReasonList> {
    return this.reasons.run();
  }

  @Post('return-reasons')
  @Needs('reasons.manage')
  add(@Body() body: SaveReturnReasonRequest): Promise<Written> {
    return this.saving.add(body);
  }

  @Put('return-reasons/:id')
  @Needs('reasons.manage')
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SaveReturnReasonRequest,
  ): Promise<Written> {
    return this.saving.change(id, version, body);
  }

  @Post('return-reasons/:id/retirement')
  @Needs('reasons.manage')
  retirement(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.saving.retire(id, version);
  }

  @Post('return-reasons/:id/restoration')
  @Needs('reasons.manage')
  restoration(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.saving.restore(id, version);
  }
}
