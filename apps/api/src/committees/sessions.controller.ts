import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { CommitteeRoom } from '@tendesh/contracts/committees/room';
import { OptionsQuery, SessionOptions, SessionPage, SessionRequest } from '@tendesh/contracts/committees/sessions';
import { Written } from '@tendesh/contracts/shared/acts';
import { PageQuery } from '@tendesh/contracts/shared/page';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { CancelSession } from './cancel-session';
import { CloseSession } from './close-session';
import { ConveneSession } from './convene-session';
import { EditSession } from './edit-session';
import { ListSessions } from './list-sessions';
import { OpenSession } from './open-session';
import { ShowRoom } from './show-room';

@Controller()
export class SessionsController {
  constructor(
    private readonly lists: ListSessions,
    private readonly room: ShowRoom,
    private readonly convene: ConveneSession,
    private readonly edit: EditSession,
    private readonly open: OpenSession,
    private readonly close: CloseSession,
    private readonly cancel: CancelSession,
  ) {}

  @Get('committee-sessions')
  @Needs('committee.read')
  list(@Query() { cursor, limit }: PageQuery): Promise<SessionPage> {
    return this.lists.list(cursor, limit);
  }

  @Get('committee-sessions/options')
  @Needs('committee.convene')
  options(@Query() { sessionId }: OptionsQuery): Promise<SessionOptions> {
    return this.lists.options(sessionId ?? null);
  }

  @Get('committee-sessions/:id')
  @Needs('committee.read')
  one(@Param('id', ParseUUIDPipe) id: string): Promise<CommitteeRoom> {
    return this.room.run(id);
  }

  @Post('committee-sessions')
  @Needs('committee.convene')
  add(@Body() body: SessionRequest): Promise<Written> {
    return this.convene.run(body);
  }

  @Put('committee-sessions/:id')
  @Needs('committee.convene')
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SessionRequest,
  ): Promise<Written> {
    return this.edit.run(id, version, body);
  }

  @Post('committee-sessions/:id/opening')
  @Needs('committee.close')
  opening(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.open.run(id, version);
  }

  @Post('committee-sessions/:id/closing')
  @Needs('committee.close')
  closing(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.close.run(id, version);
  }

  @Post('committee-sessions/:id/cancellation')
  @Needs('committee.convene')
  cancellation(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.cancel.run(id, version, reason);
  }
}
