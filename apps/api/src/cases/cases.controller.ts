import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { NoteRequest, OpenCaseRequest, ReassignmentRequest } from '@tendesh/contracts/cases/cases';
import { RegisteredReturnee, RegisterReturneeRequest } from '@tendesh/contracts/returnees/returnees';
import { Added, Written } from '@tendesh/contracts/shared/acts';
import { CaseOfficerChoices } from '@tendesh/contracts/staff/staff';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { AddNote } from './add-note';
import { OpenCase } from './open-case';
import { ReassignCase } from './reassign-case';
import { RegisterAtTheDesk } from './register-at-the-desk';

@Controller()
export class CasesController {
  constructor(
    private readonly desk: RegisterAtTheDesk,
    private readonly opens: OpenCase,
    private readonly notes: AddNote,
    private readonly reassigns: ReassignCase,
  ) {}

  @Post('registrations')
  @Needs('returnee.write')
  register(@Body() body: RegisterReturneeRequest): Promise<RegisteredReturnee> {
    return this.desk.run(body);
  }

  @Post('cases')
  @Needs('case.open')
  open(@Body() { returneeId }: OpenCaseRequest): Promise<Written> {
    return this.opens.run(returneeId);
  }

  @Post('cases/:id/notes')
  @Needs('case.note')
  note(@Param('id', ParseUUIDPipe) id: string, @Body() { body }: NoteRequest): Promise<Added> {
    return this.notes.run(id, body);
  }

  @Post('cases/:id/reassignment')
  @Needs('case.reassign')
  reassign(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ReassignmentRequest,
  ): Promise<Written> {
    return this.reassigns.run(id, version, body);
  }

  @Get('cases/:id/officer-choices')
  @Needs('case.reassign')
  officerChoices(@Param('id', ParseUUIDPipe) id: string): Promise<CaseOfficerChoices> {
    return this.reassigns.choices(id);
  }
}
