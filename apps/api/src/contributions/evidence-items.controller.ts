import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { AcceptanceRequest, EvidenceRefusalRequest } from '@tendesh/contracts/contributions/evidence';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { DecideEvidence } from './decide-evidence';

@Controller('evidence-items/:id')
export class EvidenceItemsController {
  constructor(private readonly decision: DecideEvidence) {}

  @Post('acceptance')
  @Needs('contribution.verify')
  accept(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: AcceptanceRequest,
  ): Promise<Written> {
    return this.decision.accept(id, version, body);
  }

  @Post('refusal')
  @Needs('contribution.verify')
  refuse(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: EvidenceRefusalRequest,
  ): Promise<Written> {
    return this.decision.refuse(id, version, body);
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
