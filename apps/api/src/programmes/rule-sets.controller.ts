import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { RuleSetPage, SaveRuleSetRequest } from '@tendesh/contracts/programmes/rule-sets';
import { Written } from '@tendesh/contracts/shared/acts';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { DecideRuleSet } from './decide-rule-set';
import { DraftRuleSet } from './draft-rule-set';
import { ShowRuleSet } from './show-rule-set';

@Controller()
export class RuleSetsController {
  constructor(
    private readonly shown: ShowRuleSet,
    private readonly draft: DraftRuleSet,
    private readonly decision: DecideRuleSet,
  ) {}

  @Get('rule-sets/:id')
  @Needs('programme.read')
  show(@Param('id', ParseUUIDPipe) id: string): Promise<RuleSetPage> {
    return this.shown.run(id);
  }

  @Post('programmes/:id/rule-sets')
  @Needs('ruleset.draft')
  add(@Param('id', ParseUUIDPipe) id: string, @Body() body: SaveRuleSetRequest): Promise<Written> {
    return this.draft.add(id, body);
  }

  @Put('rule-sets/:id')
  @Needs('ruleset.draft')
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: SaveRuleSetRequest,
  ): Promise<Written> {
    return this.draft.change(id, version, body);
  }

  @Post('rule-sets/:id/approval')
  @Needs('ruleset.approve')
  approval(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.decision.approve(id, version);
  }

  @Post('rule-sets/:id/discarding')
  @Needs('ruleset.draft')
  discarding(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.decision.discard(id, version);
  }
}
