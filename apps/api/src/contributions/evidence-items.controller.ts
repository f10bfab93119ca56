import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { AcceptanceRequest, EvidenceRefusalRequest, StatementRequest } from '@tendesh/contracts/contributions/evidence';
import { ReuseMatches } from '@tendesh/contracts/contributions/reuse';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { DecideEvidence } from './decide-evidence';
import { ListReuseMatches } from './list-reuse-matches';
import { ReadStatement } from './read-statement';

@Controller('evidence-items/:id')
export class EvidenceItemsController {
  constructor(
    private readonly decision: DecideEvidence,
    private readonly reuse: ListReuseMatches,
    private readonly statements: ReadStatement,
  ) {}

  /** Other papers, of any office, with which this one has something in common. */
  @Get('reuse-matches')
  @Needs('reuse.read')
  matches(@Param('id', ParseUUIDPipe) id: string): Promise<ReuseMatches> {
    return this.reuse.run(id);
  }

  @Put('statement')
  @Needs('contribution.verify')
  read(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: StatementRequest,
  ): Promise<Written> {
    return this.statements.run(id, version, body);
  }

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
