import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ConditionMetRequest,
  DeclarationRequest,
  ItemDecisionRequest,
  ItemFile,
  VoteRequest,
} from '@tendesh/contracts/committees/room';
import { Written } from '@tendesh/contracts/shared/acts';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { CastVote } from './cast-vote';
import { DecideItem } from './decide-item';
import { DeclareConflict } from './declare-conflict';
import { MeetCondition } from './meet-condition';
import { ShowItemFile } from './show-item-file';

@Controller()
export class ItemsController {
  constructor(
    private readonly file: ShowItemFile,
    private readonly declare: DeclareConflict,
    private readonly cast: CastVote,
    private readonly decide: DecideItem,
    private readonly meet: MeetCondition,
  ) {}

  @Get('committee-items/:id')
  @Needs('committee.read')
  one(@Param('id', ParseUUIDPipe) id: string): Promise<ItemFile> {
    return this.file.run(id);
  }

  @Post('committee-items/:id/declaration')
  @Needs('committee.sit')
  declaration(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: DeclarationRequest,
  ): Promise<Written> {
    return this.declare.run(id, version, body);
  }

  @Post('committee-items/:id/vote')
  @Needs('committee.sit')
  vote(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: VoteRequest,
  ): Promise<Written> {
    return this.cast.run(id, version, body);
  }

  @Post('committee-items/:id/decision')
  @Needs('committee.close')
  decision(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ItemDecisionRequest,
  ): Promise<Written> {
    return this.decide.run(id, version, body);
  }

  @Post('grant-conditions/:id/meeting')
  @Needs('condition.meet')
  meeting(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ConditionMetRequest,
  ): Promise<Written> {
    return this.meet.run(id, version, body);
  }
}
