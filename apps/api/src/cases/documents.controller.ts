import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req, Res, StreamableFile } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DocumentItem, UploadFields } from '@tendesh/contracts/cases/cases';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Needs } from '../platform/auth/decorators';
import { TakesUpload } from '../platform/files/takes-upload';
import { inlineAs } from './file-name';
import { readUpload } from './read-upload';
import { ShowDocument } from './show-document';
import { UploadDocument } from './upload-document';
import { VoidDocument } from './void-document';

@Controller()
export class DocumentsController {
  constructor(
    private readonly uploads: UploadDocument,
    private readonly shows: ShowDocument,
    private readonly voids: VoidDocument,
  ) {}

  @Post('cases/:id/documents')
  @Needs('document.upload')
  @TakesUpload(UploadFields)
  async upload(@Param('id', ParseUUIDPipe) id: string, @Req() request: FastifyRequest): Promise<DocumentItem> {
    return this.uploads.run(id, await readUpload(request));
  }

  /** What was uploaded is shown, but runs nothing: its type is fixed and its page is a sandbox. */
  @Get('documents/:id/content')
  @Needs('document.read')
  async content(
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { document, content } = await this.shows.run(id);
    void reply.headers({
      'cache-control': 'private, no-store',
      'content-security-policy': "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'",
      'x-content-type-options': 'nosniff',
    });
    return new StreamableFile(content, {
      type: document.mediaType,
      length: document.bytes,
      disposition: inlineAs(document.fileName),
    });
  }

  @Post('documents/:id/voiding')
  @Needs('document.void')
  void(@Param('id', ParseUUIDPipe) id: string, @Body() { reason }: ReasonRequest): Promise<Written> {
    return this.voids.run(id, reason);
  }
}
