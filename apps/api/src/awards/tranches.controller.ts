import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { DisbursementRequest } from '@tendesh/contracts/awards/awards';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { RecordDisbursement } from './record-disbursement';
import { ReleaseTranche } from './release-tranche';
import { VoidDisbursement } from './void-disbursement';
import { VoidRelease } from './void-release';

/** The version that the person saw is that of the tranche, in every one of these. */
@Controller()
export class TranchesController {
  constructor(
    private readonly release: ReleaseTranche,
    private readonly voidRelease: VoidRelease,
    private readonly disburse: RecordDisbursement,
    private readonly voidDisbursement: VoidDisbursement,
  ) {}

  @Post('tranches/:id/release')
  @Needs('tranche.release')
  authorise(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.release.run(id, version);
  }

  @Post('releases/:id/voiding')
  @Needs('tranche.release')
  takeBack(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.voidRelease.run(id, version, reason);
  }

  @Post('tranches/:id/disbursement')
  @Needs('tranche.disburse')
  pay(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: DisbursementRequest,
  ): Promise<Written> {
    return this.disburse.run(id, version, body);
  }

  @Post('disbursements/:id/voiding')
  @Needs('tranche.disburse')
  takePaymentBack(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.voidDisbursement.run(id, version, reason);
  }
}
