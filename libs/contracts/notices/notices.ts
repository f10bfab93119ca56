import { Type } from 'class-transformer';
import { IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { type Page, PageQuery } from '../shared/page';
import { type NoticeKind, noticeKinds, type NoticeWay, noticeWays } from '@tendesh/domain/notices/notice-kinds';

export class NoticeQuery extends PageQuery {
  @IsOptional()
  @IsIn(['all', 'unread'])
  show?: 'all' | 'unread';
}

export class NoticeItem {
  id: string;
  kind: NoticeKind;
  /** In the reader's language, with the number of the case. */
  text: string;
  /** What it says below its sentence. */
  lines: string[];
  at: string;
  /** Who did it. */
  byName: string | null;
  readAt: string | null;
  /** The page that it leads to. */
  place: string;
}

export class NoticePage implements Page<NoticeItem> {
  items: NoticeItem[];
  next: string | null;
}

/** How many are unread; counted up to `most`, beyond which the exact number helps nobody. */
export class UnreadNotices {
  unread: number;
  most: number;
}

export class ReadNoticesRequest {
  /** Those that were read; without them, all. */
  @IsOptional()
  @IsArray()
  @IsUUID(undefined, { each: true })
  ids?: string[];
}

export class NoticeChoice {
  @IsIn(noticeKinds)
  kind: NoticeKind;

  @IsIn(noticeWays)
  way: NoticeWay;
}

export class NoticePreferences {
  choices: NoticeChoice[];
  /** The hour of the day, in the time zone of the office, from which the daily mail goes out. */
  digestHour: number;
  timeZone: string;
}

export class NoticePreferencesRequest {
  @IsArray()
  @ValidateNested({ each: true })
  @Type(() => NoticeChoice)
  choices: NoticeChoice[];

  @IsInt()
  @Min(0)
  @Max(23)
  digestHour: number;
}
