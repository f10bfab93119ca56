import { Body, Controller, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ReviseCallRequest, SaveCallRequest } from '@tendesh/contracts/programmes/calls';
import { Written } from '@tendesh/contracts/shared/acts';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { DecideCall } from './decide-call';
import { DraftCall } from './draft-call';
import { ReviseCall } from './revise-call';

@Controller()
export class CallsController {
  constructor(
    private readonly draft: DraftCall,
    private readonly decision: DecideCall,
    private readonly revisions: ReviseCall,
  ) {}

  @Post('programmes/:id/calls')
  @Needs('programme.manage')
  add(@Param('id', ParseUUIDPipe) id: string, @Body() body: SaveCallRequest): Promise<Written> {
    return this.draft.add(id, body);
  }

  @Put('calls/:id')
  @Needs('programme.manage')
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SaveCallRequest,
  ): Promise<Written> {
    return this.draft.change(id, version, body);
  }

  @Post('calls/:id/publication')
  @Needs('call.publish')
  publication(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.decision.publish(id, version);
  }

  @Post('calls/:id/discarding')
  @Needs('programme.manage')
  discarding(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.decision.discard(id, version);
  }

  /** What a published call gains, with the reason. */
  @Post('calls/:id/revision')
  @Needs('programme.manage')
  revision(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ReviseCallRequest,
  ): Promise<Written> {
    return this.revisions.run(id, version, body);
  }
}
