import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ReturnRequest,
  ScoreSheetRequest,
  ScreeningRequest,
  SiteVisitRequest,
} from '@tendesh/contracts/assessments/assessments';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { PresentApplication } from './present-application';
import { ReconcileScores } from './reconcile-scores';
import { RecordSiteVisit } from './record-site-visit';
import { RejectApplication } from './reject-application';
import { ReturnApplication } from './return-application';
import { ScoreApplication } from './score-application';
import { ScreenApplication } from './screen-application';

@Controller('applications/:id')
export class AssessmentsController {
  constructor(
    private readonly screen: ScreenApplication,
    private readonly visit: RecordSiteVisit,
    private readonly score: ScoreApplication,
    private readonly reconcile: ReconcileScores,
    private readonly present: PresentApplication,
    private readonly reject: RejectApplication,
    private readonly returns: ReturnApplication,
  ) {}

  @Post('screening')
  @Needs('application.screen')
  screening(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ScreeningRequest,
  ): Promise<Written> {
    return this.screen.run(id, version, body);
  }

  @Post('site-visits')
  @Needs('application.visit')
  siteVisit(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SiteVisitRequest,
  ): Promise<Written> {
    return this.visit.run(id, version, body);
  }

  @Post('score-sheets')
  @Needs('application.score')
  scoreSheet(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ScoreSheetRequest,
  ): Promise<Written> {
    return this.score.run(id, version, body);
  }

  @Post('reconciliation')
  @Needs('application.score')
  reconciliation(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.reconcile.run(id, version, reason);
  }

  @Post('presentation')
  @Needs('application.present')
  presentation(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.present.run(id, version);
  }

  @Post('rejection')
  @Needs('application.reject')
  rejection(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.reject.run(id, version, reason);
  }

  @Post('return')
  @Needs('application.return')
  returned(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ReturnRequest,
  ): Promise<Written> {
    return this.returns.run(id, version, body);
  }
}
