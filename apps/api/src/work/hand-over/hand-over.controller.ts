import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { HandOverQuery } from '@tendesh/contracts/work/hand-over';
import { Needs } from '../../platform/auth/decorators';
import { HandOverCase } from './hand-over-case';

@Controller('cases')
export class HandOverController {
  constructor(private readonly handOver: HandOverCase) {}

  @Get(':id/hand-over')
  @Needs('case.export')
  async zip(@Param('id', ParseUUIDPipe) id: string, @Query() query: HandOverQuery): Promise<StreamableFile> {
    const { name, content } = await this.handOver.run(id, query);
    return new StreamableFile(content, { type: 'application/zip', disposition: `attachment; filename="${name}"` });
  }
}
