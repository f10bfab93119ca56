import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { AppealRequest } from '@tendesh/contracts/appeals/appeals';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { DecideAppeal } from './decide-appeal';
import { FileAppeal } from './file-appeal';

@Controller()
export class AppealsController {
  constructor(
    private readonly filing: FileAppeal,
    private readonly decision: DecideAppeal,
  ) {}

  @Post('applications/:id/appeals')
  @Needs('appeal.file')
  file(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: AppealRequest,
  ): Promise<Written> {
    return this.filing.run(id, version, body);
  }

  @Post('appeals/:id/upholding')
  @Needs('appeal.decide')
  uphold(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.decision.run(id, 'uphold', version, reason);
  }

  @Post('appeals/:id/dismissal')
  @Needs('appeal.decide')
  dismiss(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.decision.run(id, 'dismiss', version, reason);
  }

  @Post('appeals/:id/withdrawal')
  @Needs('appeal.file')
  withdraw(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.decision.run(id, 'withdraw', version, reason);
  }
}
