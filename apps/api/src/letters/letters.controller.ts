import { Controller, Get, Param, ParseUUIDPipe, Post, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CaseLetters, StatusSlip } from '@tendesh/contracts/letters/letters';
import { inlineAs } from '../cases/file-name';
import { Needs } from '../platform/auth/decorators';
import { MakeStatusSlip } from './make-status-slip';
import { ShowLetters } from './show-letters';

@Controller()
export class LettersController {
  constructor(
    private readonly letters: ShowLetters,
    private readonly slips: MakeStatusSlip,
  ) {}

  @Get('cases/:id/letters')
  @Needs('document.read')
  ofCase(@Param('id', ParseUUIDPipe) id: string): Promise<CaseLetters> {
    return this.letters.ofCase(id);
  }

  @Get('letters/:id/content')
  @Needs('document.read')
  async print(
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { content, fileName } = await this.letters.print(id);
    void reply.header('cache-control', 'private, no-store');
    return new StreamableFile(content, {
      type: 'application/pdf',
      length: content.length,
      disposition: inlineAs(fileName),
    });
  }

  @Post('cases/:id/status-slip')
  @Needs('document.upload')
  slip(@Param('id', ParseUUIDPipe) id: string): Promise<StatusSlip> {
    return this.slips.run(id);
  }
}
