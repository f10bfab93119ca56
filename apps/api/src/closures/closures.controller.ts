import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ClosureRequest } from '@tendesh/contracts/cases/cases';
import { Written } from '@tendesh/contracts/shared/acts';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { CloseCase } from './close-case';

@Controller('cases')
export class ClosuresController {
  constructor(private readonly closeCase: CloseCase) {}

  @Post(':id/closure')
  @Needs('case.close')
  close(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ClosureRequest,
  ): Promise<Written> {
    return this.closeCase.run(id, version, body);
  }
}
