import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import {
  Complaint,
  ComplaintAnswerRequest,
  ComplaintChoices,
  ComplaintFigures,
  ComplaintList,
  ComplaintQuery,
  ComplaintReceipt,
  ComplaintRegroupingRequest,
  ComplaintRequest,
} from '@tendesh/contracts/complaints/complaints';
import { Written } from '@tendesh/contracts/shared/acts';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { ActOnComplaint } from './act-on-complaint';
import { ReadComplaints } from './read-complaints';
import { RecordComplaint } from './record-complaint';
import { RegroupComplaint } from './regroup-complaint';

@Controller()
export class ComplaintsController {
  constructor(
    private readonly reading: ReadComplaints,
    private readonly recording: RecordComplaint,
    private readonly acting: ActOnComplaint,
    private readonly regrouping: RegroupComplaint,
  ) {}

  @Get('complaints')
  @Needs('complaint.handle')
  list(@Query() query: ComplaintQuery): Promise<ComplaintList> {
    return this.reading.list(query);
  }

  @Post('complaints')
  @Needs('complaint.record')
  record(@Body() body: ComplaintRequest): Promise<ComplaintReceipt> {
    return this.recording.byStaff(body);
  }

  @Get('complaint-figures')
  @Needs('complaints.read')
  figures(): Promise<ComplaintFigures> {
    return this.reading.figures();
  }

  @Get('complaint-subjects')
  @Needs('complaint.record')
  colleagues(): Promise<ComplaintChoices> {
    return this.reading.colleagues();
  }

  @Get('complaints/:id')
  @Needs('complaint.handle')
  show(@Param('id', ParseUUIDPipe) id: string): Promise<Complaint> {
    return this.reading.show(id);
  }

  @Post('complaints/:id/handling')
  @Needs('complaint.handle')
  takeOver(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.acting.run(id, 'take_over', version);
  }

  @Post('complaints/:id/acknowledgement')
  @Needs('complaint.handle')
  acknowledge(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.acting.run(id, 'acknowledge', version);
  }

  @Post('complaints/:id/regrouping')
  @Needs('complaint.handle')
  regroup(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ComplaintRegroupingRequest,
  ): Promise<Written> {
    return this.regrouping.run(id, version, body);
  }

  @Post('complaints/:id/answer')
  @Needs('complaint.handle')
  answer(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { answer }: ComplaintAnswerRequest,
  ): Promise<Written> {
    return this.acting.run(id, 'answer', version, answer);
  }

  @Post('complaints/:id/referral')
  @Needs('complaint.restricted')
  refer(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.acting.run(id, 'refer', version);
  }

  @Post('complaints/:id/closure')
  @Needs('complaint.handle')
  close(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.acting.run(id, 'close_complaint', version);
  }
}
