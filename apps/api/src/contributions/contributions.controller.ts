import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { EvidenceRequest, VerificationRequest } from '@tendesh/contracts/contributions/contributions';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { DecideContribution } from './decide-contribution';
import { EvidenceContribution } from './evidence-contribution';

@Controller('contributions/:id')
export class ContributionsController {
  constructor(
    private readonly evidence: EvidenceContribution,
    private readonly decision: DecideContribution,
  ) {}

  @Post('evidence')
  @Needs('contribution.evidence')
  attach(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: EvidenceRequest,
  ): Promise<Written> {
    return this.evidence.run(id, version, body);
  }

  @Post('verification')
  @Needs('contribution.verify')
  verify(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: VerificationRequest,
  ): Promise<Written> {
    return this.decision.verify(id, version, body);
  }

  @Post('refusal')
  @Needs('contribution.verify')
  refuse(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.decision.refuse(id, version, reason);
  }

  @Post('reopening')
  @Needs('contribution.evidence')
  reopen(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.decision.reopen(id, version, reason);
  }
}
