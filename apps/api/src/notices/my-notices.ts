import { Injectable } from '@nestjs/common';
import type { NoticeItem, NoticePage, UnreadNotices } from '@tendesh/contracts/notices/notices';
import { noticeLines } from '@tendesh/domain/notices/notice-facts';
import { noticeText, placeOf } from '@tendesh/domain/notices/notice-text';
import type { Language } from '@tendesh/domain/staff/roles';
import { validate as isUuid } from 'uuid';
import { currentActor } from '../platform/context/request-context';
import { DEFAULT_PAGE, pageOf } from '../platform/database/keyset';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Problem } from '../platform/problems/problem';
import { type NoticeRowRead, NoticesRepository } from './notices.repository';

const MOST_COUNTED = 100;

/** What the reader was told, newest first. */
@Injectable()
export class MyNotices {
  constructor(
    private readonly work: UnitOfWork,
    private readonly notices: NoticesRepository,
  ) {}

  list(cursor: string | undefined, limit: number | undefined, unreadOnly: boolean): Promise<NoticePage> {
    if (cursor !== undefined && !isUuid(cursor))
      throw new Problem('malformed', [{ code: 'malformed', pointer: '/cursor' }]);
    const { id, language } = currentActor();
    const size = limit ?? DEFAULT_PAGE;
    return this.work.read(async (tx) => {
      const rows = await this.notices.list(tx, id, { before: cursor ?? null, unreadOnly, take: size + 1 });
      return pageOf(
        rows.map((row) => present(row, language)),
        size,
      );
    });
  }

  count(): Promise<UnreadNotices> {
    const { id } = currentActor();
    return this.work.read(async (tx) => ({
      unread: await this.notices.countUnread(tx, id, MOST_COUNTED),
      most: MOST_COUNTED,
    }));
  }

  markRead(ids: readonly string[] | undefined): Promise<void> {
    return this.work.write((tx) => this.notices.markRead(tx, tx.actor.id, ids ?? null));
  }
}

function present(
  { id, topic, kind, at, readAt, caseId, caseNumber, byName, facts }: NoticeRowRead,
  language: Language,
): NoticeItem {
  return {
    ...{ id, kind, byName, at: at.toISOString(), readAt: readAt?.toISOString() ?? null },
    text: noticeText(topic, caseNumber, language),
    lines: noticeLines(facts, language),
    place: placeOf(topic, caseId, facts),
  };
}
