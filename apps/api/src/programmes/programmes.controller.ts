import { Controller, Get } from '@nestjs/common';
import { CallList, ProgrammeList } from '@tendesh/contracts/programmes/programmes';
import { Needs } from '../platform/auth/decorators';
import { ListProgrammes } from './list-programmes';

@Controller()
export class ProgrammesController {
  constructor(private readonly list: ListProgrammes) {}

  @Get('programmes')
  @Needs('programme.read')
  programmes(): Promise<ProgrammeList> {
    return this.list.programmes();
  }

  @Get('calls')
  @Needs('programme.read')
  calls(): Promise<CallList> {
    return this.list.calls();
  }
}
