import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { RepaymentRequest } from '@tendesh/contracts/awards/awards';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { RecordRepayment } from './record-repayment';
import { VoidRepayment } from './void-repayment';

@Controller()
export class RepaymentsController {
  constructor(
    private readonly records: RecordRepayment,
    private readonly voids: VoidRepayment,
  ) {}

  @Post('awards/:id/repayments')
  @Needs('tranche.disburse')
  record(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: RepaymentRequest,
  ): Promise<Written> {
    return this.records.run(id, version, body);
  }

  @Post('repayments/:id/voiding')
  @Needs('tranche.disburse')
  void(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.voids.run(id, version, reason);
  }
}
