import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { ReplayResult } from '@tendesh/contracts/programmes/rule-sets';
import { Needs } from '../platform/auth/decorators';
import { ReplayRuleSet } from './replay-rule-set';

@Controller('rule-sets')
export class ReplayController {
  constructor(private readonly replaying: ReplayRuleSet) {}

  /** Who would be judged otherwise by these rules, and what that would cost. */
  @Get(':id/replay')
  @Needs('ruleset.draft')
  replay(@Param('id', ParseUUIDPipe) id: string): Promise<ReplayResult> {
    return this.replaying.run(id);
  }
}
