import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import {
  NoticePage,
  NoticePreferences,
  NoticePreferencesRequest,
  NoticeQuery,
  ReadNoticesRequest,
  UnreadNotices,
} from '@tendesh/contracts/notices/notices';
import { Needs } from '../platform/auth/decorators';
import { ChooseNotices } from './choose-notices';
import { MyNotices } from './my-notices';

/** Everybody's own: nobody reads what another was told. */
@Controller('notices')
@Needs('signed_in')
export class NoticesController {
  constructor(
    private readonly mine: MyNotices,
    private readonly choose: ChooseNotices,
  ) {}

  @Get()
  list(@Query() { cursor, limit, show }: NoticeQuery): Promise<NoticePage> {
    return this.mine.list(cursor, limit, show === 'unread');
  }

  @Get('unread')
  count(): Promise<UnreadNotices> {
    return this.mine.count();
  }

  @Put('reading')
  @HttpCode(204)
  markRead(@Body() { ids }: ReadNoticesRequest): Promise<void> {
    return this.mine.markRead(ids);
  }

  @Get('preferences')
  preferences(): Promise<NoticePreferences> {
    return this.choose.read();
  }

  @Put('preferences')
  setPreferences(@Body() body: NoticePreferencesRequest): Promise<NoticePreferences> {
    return this.choose.save(body);
  }
}
