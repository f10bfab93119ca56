import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApprovalRequest } from '@tendesh/contracts/assessments/assessments';
import { AmendmentRequest } from '@tendesh/contracts/awards/amendments';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs, SeenVersion } from '../../platform/auth/decorators';
import { ApproveAmendment } from './approve-amendment';
import { ProposeAmendment } from './propose-amendment';
import { RefuseAmendment } from './refuse-amendment';

@Controller()
export class AmendmentsController {
  constructor(
    private readonly propose: ProposeAmendment,
    private readonly approve: ApproveAmendment,
    private readonly refuse: RefuseAmendment,
  ) {}

  @Post('awards/:id/amendments')
  @Needs('application.write')
  add(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: AmendmentRequest,
  ): Promise<Written> {
    return this.propose.run(id, version, body);
  }

  @Post('amendments/:id/approval')
  @Needs('application.approve')
  approval(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ApprovalRequest,
  ): Promise<Written> {
    return this.approve.run(id, version, body);
  }

  @Post('amendments/:id/rejection')
  @Needs('application.reject')
  rejection(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.refuse.run(id, 'reject', version, reason);
  }

  @Post('amendments/:id/withdrawal')
  @Needs('application.write')
  withdrawal(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.refuse.run(id, 'withdraw', version, reason);
  }
}
