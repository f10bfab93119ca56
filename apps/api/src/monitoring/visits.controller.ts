import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { RecordVisitRequest, ReplanVisitRequest, VisitPage, VisitQuery } from '@tendesh/contracts/monitoring/visits';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { ListVisits } from './list-visits';
import { MissVisit } from './miss-visit';
import { RecordVisit } from './record-visit';
import { ReplanVisit } from './replan-visit';

@Controller('visits')
export class VisitsController {
  constructor(
    private readonly lists: ListVisits,
    private readonly recordVisit: RecordVisit,
    private readonly missVisit: MissVisit,
    private readonly replanVisit: ReplanVisit,
  ) {}

  @Get()
  @Needs('case.read')
  list(@Query() query: VisitQuery): Promise<VisitPage> {
    return this.lists.run(query);
  }

  @Post(':id/findings')
  @Needs('visit.record')
  record(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: RecordVisitRequest,
  ): Promise<Written> {
    return this.recordVisit.run(id, version, body);
  }

  @Post(':id/miss')
  @Needs('visit.record')
  miss(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.missVisit.run(id, version, reason);
  }

  @Post(':id/replanning')
  @Needs('visit.plan')
  replan(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ReplanVisitRequest,
  ): Promise<Written> {
    return this.replanVisit.run(id, version, body);
  }
}
