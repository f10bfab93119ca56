import { Injectable } from '@nestjs/common';
import type { VisitPage, VisitQuery } from '@tendesh/contracts/monitoring/visits';
import { isIsoDate } from '@tendesh/domain/calendar/days';
import { validate as isUuid } from 'uuid';
import { currentActor } from '../platform/context/request-context';
import { DEFAULT_PAGE, pageOf } from '../platform/database/keyset';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Problem } from '../platform/problems/problem';
import { type VisitCursor, VisitsRepository } from './visits.repository';

@Injectable()
export class ListVisits {
  constructor(
    private readonly work: UnitOfWork,
    private readonly visits: VisitsRepository,
  ) {}

  run(query: VisitQuery): Promise<VisitPage> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const after = query.cursor === undefined ? null : cursorOf(query.cursor);
    return this.work.read(async (tx) => {
      const rows = await this.visits.list(tx, currentActor(), { ...query, after, take: limit + 1 });
      const { items, next } = pageOf(rows, limit);
      const last = items.at(-1);
      return { items, next: next === null || last === undefined ? null : `${last.dueOn}.${last.id}` };
    });
  }
}

/** The place after the last row seen: its day and its id. */
function cursorOf(cursor: string): VisitCursor {
  const [dueOn = '', id = ''] = cursor.split('.', 2);
  if (!isIsoDate(dueOn) || !isUuid(id)) throw new Problem('malformed', [{ code: 'malformed', pointer: '/cursor' }]);
  return { dueOn, id };
}
