import { Body, Controller, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { SaveAllocationRequest } from '@tendesh/contracts/programmes/allocations';
import { Written } from '@tendesh/contracts/shared/acts';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { SaveAllocation } from './save-allocation';

@Controller()
export class AllocationsController {
  constructor(private readonly allocations: SaveAllocation) {}

  @Post('programmes/:id/allocations')
  @Needs('programme.manage')
  add(@Param('id', ParseUUIDPipe) id: string, @Body() body: SaveAllocationRequest): Promise<Written> {
    return this.allocations.add(id, body);
  }

  @Put('allocations/:id')
  @Needs('programme.manage')
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SaveAllocationRequest,
  ): Promise<Written> {
    return this.allocations.change(id, version, body);
  }
}
