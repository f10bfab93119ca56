import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ProgrammeWorkList } from '@tendesh/contracts/programmes/programme-work';
import { CallList, ProgrammeList, ProgrammePage, SaveProgrammeRequest } from '@tendesh/contracts/programmes/programmes';
import { Written } from '@tendesh/contracts/shared/acts';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { ListProgrammes } from './list-programmes';
import { ProgrammeWork } from './programme-work';
import { SaveProgramme } from './save-programme';
import { ShowProgramme } from './show-programme';

@Controller()
export class ProgrammesController {
  constructor(
    private readonly list: ListProgrammes,
    private readonly shown: ShowProgramme,
    private readonly saving: SaveProgramme,
    private readonly waiting: ProgrammeWork,
  ) {}

  @Get('programmes')
  @Needs('programme.read')
  programmes(): Promise<ProgrammeList> {
    return this.list.programmes();
  }

  @Post('programmes')
  @Needs('programme.manage')
  add(@Body() body: SaveProgrammeRequest): Promise<Written> {
    return this.saving.add(body);
  }

  @Get('programmes/:id')
  @Needs('programme.read')
  show(@Param('id', ParseUUIDPipe) id: string): Promise<ProgrammePage> {
    return this.shown.run(id);
  }

  @Put('programmes/:id')
  @Needs('programme.manage')
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SaveProgrammeRequest,
  ): Promise<Written> {
    return this.saving.change(id, version, body);
  }

  /** Rule sets and calls that wait for the reader's word. */
  @Get('programme-work')
  @Needs('programme.read')
  work(): Promise<ProgrammeWorkList> {
    return this.waiting.list();
  }

  @Get('calls')
  @Needs('programme.read')
  calls(): Promise<CallList> {
    return this.list.calls();
  }
}
