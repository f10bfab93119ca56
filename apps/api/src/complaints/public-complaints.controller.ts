import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import {
  ComplaintChoices,
  ComplaintReceipt,
  ComplaintStatusRequest,
  PublicComplaintRequest,
  PublicComplaintStatus,
} from '@tendesh/contracts/complaints/complaints';
import { Needs } from '../platform/auth/decorators';
import { ReadComplaints } from './read-complaints';
import { RecordComplaint } from './record-complaint';

/** From one address: enough for a shared telephone or a computer at an office, and for no machine. */
const TELLING = { rateLimit: { max: 5, timeWindow: 10 * 60_000 } };
const ASKING = { rateLimit: { max: 10, timeWindow: 60_000 } };

/** What anybody reaches without an account. */
@Controller('public')
export class PublicComplaintsController {
  constructor(
    private readonly reading: ReadComplaints,
    private readonly recording: RecordComplaint,
  ) {}

  @Get('offices')
  @Needs('public')
  @RouteConfig({ rateLimit: { max: 60, timeWindow: 60_000 } })
  offices(): Promise<ComplaintChoices> {
    return this.reading.offices();
  }

  @Post('complaints')
  @Needs('public')
  @RouteConfig(TELLING)
  tell(@Body() body: PublicComplaintRequest): Promise<ComplaintReceipt> {
    return this.recording.byAnybody(body);
  }

  @Post('complaint-status')
  @HttpCode(200)
  @Needs('public')
  @RouteConfig(ASKING)
  status(@Body() body: ComplaintStatusRequest): Promise<PublicComplaintStatus> {
    return this.reading.byCode(body);
  }
}
