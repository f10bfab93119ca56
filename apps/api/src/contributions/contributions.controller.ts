import { Body, Controller, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { EvidenceRequest } from '@tendesh/contracts/contributions/evidence';
import { ValuationRequest } from '@tendesh/contracts/contributions/valuations';
import { Written } from '@tendesh/contracts/shared/acts';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { AttachEvidence } from './attach-evidence';
import { ValueContribution } from './value-contribution';

@Controller('contributions/:id')
export class ContributionsController {
  constructor(
    private readonly evidence: AttachEvidence,
    private readonly valuation: ValueContribution,
  ) {}

  /** Answers with the paper that was attached. */
  @Post('evidence')
  @Needs('contribution.evidence')
  attach(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: EvidenceRequest,
  ): Promise<Written> {
    return this.evidence.run(id, version, body);
  }

  @Put('valuation')
  @Needs('contribution.evidence')
  value(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ValuationRequest,
  ): Promise<Written> {
    return this.valuation.run(id, version, body);
  }
}
