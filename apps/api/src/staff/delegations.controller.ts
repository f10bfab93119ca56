import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Written } from '@tendesh/contracts/shared/acts';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { DelegateChoices, DelegationList, DelegationRequest } from '@tendesh/contracts/staff/delegations';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { EndDelegation } from './end-delegation';
import { GiveDelegation } from './give-delegation';
import { ListDelegations } from './list-delegations';

@Controller()
export class DelegationsController {
  constructor(
    private readonly lists: ListDelegations,
    private readonly give: GiveDelegation,
    private readonly ending: EndDelegation,
  ) {}

  @Get('delegations')
  @Needs('signed_in')
  list(): Promise<DelegationList> {
    return this.lists.list();
  }

  @Get('delegations/choices')
  @Needs('delegation.give')
  choices(): Promise<DelegateChoices> {
    return this.lists.choices();
  }

  @Post('delegations')
  @Needs('delegation.give')
  add(@Body() body: DelegationRequest): Promise<Written> {
    return this.give.run(body);
  }

  @Post('delegations/:id/end')
  @Needs('delegation.give')
  end(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.ending.run(id, version, reason);
  }
}
