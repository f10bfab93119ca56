import { Body, Controller, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApprovalRequest } from '@tendesh/contracts/assessments/assessments';
import { AgreementRequest, PlanTranchesRequest, SignatureRequest } from '@tendesh/contracts/awards/awards';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { ApproveApplication } from './approve-application';
import { CancelAward } from './cancel-award';
import { PlanTranches } from './plan-tranches';
import { PrepareAgreement } from './prepare-agreement';
import { SignAgreement } from './sign-agreement';

@Controller()
export class AwardsController {
  constructor(
    private readonly approve: ApproveApplication,
    private readonly plan: PlanTranches,
    private readonly prepare: PrepareAgreement,
    private readonly sign: SignAgreement,
    private readonly cancel: CancelAward,
  ) {}

  @Post('applications/:id/approval')
  @Needs('application.approve')
  approval(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ApprovalRequest,
  ): Promise<Written> {
    return this.approve.run(id, version, body);
  }

  @Put('awards/:id/tranches')
  @Needs('tranche.plan')
  tranches(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: PlanTranchesRequest,
  ): Promise<Written> {
    return this.plan.run(id, version, body);
  }

  @Post('awards/:id/agreement')
  @Needs('award.prepare')
  agreement(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: AgreementRequest,
  ): Promise<Written> {
    return this.prepare.run(id, version, body);
  }

  @Post('awards/:id/signature')
  @Needs('award.sign')
  signature(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SignatureRequest,
  ): Promise<Written> {
    return this.sign.run(id, version, body);
  }

  @Post('awards/:id/cancellation')
  @Needs('application.withdraw')
  cancellation(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.cancel.run(id, version, reason);
  }
}
