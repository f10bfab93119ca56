import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { MinutesRequest } from '@tendesh/contracts/committees/sessions';
import { Written } from '@tendesh/contracts/shared/acts';
import { inlineAs } from '../cases/file-name';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { MakeMinutes } from './make-minutes';
import { ReadMinutes } from './read-minutes';

@Controller()
export class MinutesController {
  constructor(
    private readonly make: MakeMinutes,
    private readonly reads: ReadMinutes,
  ) {}

  @Post('committee-sessions/:id/minutes')
  @Needs('committee.close')
  add(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: MinutesRequest,
  ): Promise<Written> {
    return this.make.run(id, version, body);
  }

  @Get('committee-minutes/:id/content')
  @Needs('committee.read')
  async content(
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { minutes, content } = await this.reads.content(id);
    void reply.headers({ 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' });
    const disposition = inlineAs(minutes.fileName);
    return new StreamableFile(content, { type: 'application/pdf', length: minutes.bytes, disposition });
  }
}
