import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import {
  ConsentInput,
  PossibleDuplicates,
  Returnee,
  ReturneeInput,
  ReturneePage,
  ReturneeQuery,
} from '@tendesh/contracts/returnees/returnees';
import { Written } from '@tendesh/contracts/shared/acts';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { EditReturnee } from './edit-returnee';
import { FindPossibleDuplicates } from './find-possible-duplicates';
import { ListReturnees } from './list-returnees';
import { RecordConsent } from './record-consent';
import { ShowReturnee } from './show-returnee';

@Controller()
export class ReturneesController {
  constructor(
    private readonly lists: ListReturnees,
    private readonly shows: ShowReturnee,
    private readonly edits: EditReturnee,
    private readonly finds: FindPossibleDuplicates,
    private readonly consents: RecordConsent,
  ) {}

  @Get('returnees')
  @Needs('returnee.read')
  list(@Query() query: ReturneeQuery): Promise<ReturneePage> {
    return this.lists.run(query);
  }

  @Get('returnees/:id')
  @Needs('returnee.read')
  show(@Param('id', ParseUUIDPipe) id: string): Promise<Returnee> {
    return this.shows.run(id);
  }

  @Put('returnees/:id')
  @Needs('returnee.write')
  edit(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ReturneeInput,
  ): Promise<Written> {
    return this.edits.run(id, version, body);
  }

  @Get('returnees/:id/possible-duplicates')
  @Needs('returnee.read')
  possibleDuplicates(@Param('id', ParseUUIDPipe) id: string): Promise<PossibleDuplicates> {
    return this.finds.run(id);
  }

  @Post('returnees/:id/consents')
  @Needs('returnee.write')
  consent(@Param('id', ParseUUIDPipe) id: string, @Body() body: ConsentInput): Promise<Written> {
    return this.consents.run(id, body);
  }

  @Post('consents/:id/withdrawal')
  @Needs('returnee.write')
  withdraw(@Param('id', ParseUUIDPipe) id: string): Promise<Written> {
    return this.consents.withdraw(id);
  }
}
