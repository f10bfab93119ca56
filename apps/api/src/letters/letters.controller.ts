import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CaseLetters, LetterAgainRequest, StatusSlip, StatusSlipRequest } from '@tendesh/contracts/letters/letters';
import { Added } from '@tendesh/contracts/shared/acts';
import { inlineAs } from '../cases/file-name';
import { Needs } from '../platform/auth/decorators';
import { MakeLetterAgain } from './make-letter-again';
import { MakeStatusSlip } from './make-status-slip';
import { ShowLetters } from './show-letters';

@Controller()
export class LettersController {
  constructor(
    private readonly letters: ShowLetters,
    private readonly again: MakeLetterAgain,
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

  @Post('letters/:id/translation')
  @Needs('document.upload')
  translation(@Param('id', ParseUUIDPipe) id: string, @Body() body: LetterAgainRequest): Promise<Added> {
    return this.again.run(id, body);
  }

  @Post('cases/:id/status-slip')
  @Needs('document.upload')
  slip(@Param('id', ParseUUIDPipe) id: string, @Body() body: StatusSlipRequest): Promise<StatusSlip> {
    return this.slips.run(id, body);
  }
}
