import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { AnchorPage, TrailPage, TrailPeople, TrailQuery } from '@tendesh/contracts/audit/audit';
import { PageQuery } from '@tendesh/contracts/shared/page';
import { Needs } from '../platform/auth/decorators';
import { SearchTrail } from './search-trail';
import { VerifyAuditTrail } from './verify-audit-trail';

@Controller('audit')
export class AuditController {
  constructor(
    private readonly trail: SearchTrail,
    private readonly verification: VerifyAuditTrail,
  ) {}

  @Get('events')
  @Needs('audit.read')
  events(@Query() query: TrailQuery): Promise<TrailPage> {
    return this.trail.events(query);
  }

  @Get('people')
  @Needs('audit.read')
  people(): Promise<TrailPeople> {
    return this.trail.people();
  }

  @Get('anchors')
  @Needs('audit.read')
  anchors(@Query() query: PageQuery): Promise<AnchorPage> {
    return this.trail.anchors(query);
  }

  /** Lines of JSON (VerificationLine), the last of which is the report. */
  @Get('verification')
  @Needs('audit.read')
  async verify(): Promise<StreamableFile> {
    return new StreamableFile(await this.verification.run(), { type: 'application/x-ndjson' });
  }
}
