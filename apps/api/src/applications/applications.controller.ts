import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import {
  Application,
  SaveApplicationRequest,
  SavedApplication,
  StartApplicationRequest,
  SubmissionRequest,
} from '@tendesh/contracts/applications/applications';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { SaveApplication } from './save-application';
import { ShowApplication } from './show-application';
import { StartApplication } from './start-application';
import { SubmitApplication } from './submit-application';
import { WithdrawApplication } from './withdraw-application';

@Controller()
export class ApplicationsController {
  constructor(
    private readonly start: StartApplication,
    private readonly show: ShowApplication,
    private readonly save: SaveApplication,
    private readonly submit: SubmitApplication,
    private readonly withdraw: WithdrawApplication,
  ) {}

  @Post('cases/:id/applications')
  @Needs('application.write')
  add(@Param('id', ParseUUIDPipe) caseId: string, @Body() body: StartApplicationRequest): Promise<Written> {
    return this.start.run(caseId, body);
  }

  @Get('applications/:id')
  @Needs('case.read')
  one(@Param('id', ParseUUIDPipe) id: string): Promise<Application> {
    return this.show.run(id);
  }

  @Put('applications/:id')
  @Needs('application.write')
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SaveApplicationRequest,
  ): Promise<SavedApplication> {
    return this.save.run(id, version, body);
  }

  @Post('applications/:id/submission')
  @Needs('application.submit')
  submission(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SubmissionRequest,
  ): Promise<Written> {
    return this.submit.run(id, version, body);
  }

  @Post('applications/:id/withdrawal')
  @Needs('application.withdraw')
  withdrawal(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.withdraw.run(id, version, reason);
  }
}
