import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ReasonRequest } from '@tendesh/contracts/shared/reason';
import { Written } from '@tendesh/contracts/shared/acts';
import { OfficeList } from '@tendesh/contracts/staff/offices';
import { EditStaffRequest, InviteStaffRequest, StaffPage, StaffQuery } from '@tendesh/contracts/staff/staff';
import { Needs, SeenVersion } from '../platform/auth/decorators';
import { EditStaff } from './edit-staff';
import { InviteStaff } from './invite-staff';
import { ListStaff } from './list-staff';

@Controller()
export class StaffController {
  constructor(
    private readonly lists: ListStaff,
    private readonly invite: InviteStaff,
    private readonly edit: EditStaff,
  ) {}

  @Get('offices')
  @Needs('signed_in')
  offices(): Promise<OfficeList> {
    return this.lists.offices();
  }

  @Get('staff')
  @Needs('staff.manage')
  list(@Query() query: StaffQuery): Promise<StaffPage> {
    return this.lists.staff(query);
  }

  @Post('staff')
  @Needs('staff.manage')
  add(@Body() body: InviteStaffRequest): Promise<Written> {
    return this.invite.run(body);
  }

  @Put('staff/:id')
  @Needs('staff.manage')
  change(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: EditStaffRequest,
  ): Promise<Written> {
    return this.edit.run(id, version, body);
  }

  @Post('staff/:id/disablement')
  @Needs('staff.manage')
  disable(
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { reason }: ReasonRequest,
  ): Promise<Written> {
    return this.edit.disable(id, version, reason);
  }

  @Delete('staff/:id/disablement')
  @Needs('staff.manage')
  enable(@Param('id', ParseUUIDPipe) id: string, @SeenVersion() version: number): Promise<Written> {
    return this.edit.enable(id, version);
  }

  @Post('staff/:id/invitation')
  @HttpCode(204)
  @Needs('staff.manage')
  inviteAgain(@Param('id', ParseUUIDPipe) id: string): Promise<void> {
    return this.invite.again(id);
  }
}
