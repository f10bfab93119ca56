import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@tendesh/contracts/shared/page';
import type { TimelinePage } from '@tendesh/contracts/work/case-page';
import { validate as isUuid } from 'uuid';
import { CasesRepository } from '../cases/cases.repository';
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor } from '../platform/context/request-context';
import { DEFAULT_PAGE, pageOf } from '../platform/database/keyset';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseUnseen } from '../platform/policy/decide';
import { Problem } from '../platform/problems/problem';
import { CasePageRepository } from './case-page.repository';
import { readOf } from './read-of';

/** The history of a case beyond what its page shows. */
@Injectable()
export class ShowTimeline {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesRepository,
    private readonly page: CasePageRepository,
    private readonly reads: ReadLog,
  ) {}

  run(caseId: string, { cursor, limit = DEFAULT_PAGE }: PageQuery): Promise<TimelinePage> {
    if (cursor !== undefined && !isUuid(cursor))
      throw new Problem('malformed', [{ code: 'malformed', pointer: '/cursor' }]);
    const reader = currentActor();
    return this.work.read(async (tx) => {
      const found = await this.cases.get(tx, caseId);
      refuseUnseen(reader, 'case.read', await this.cases.standing(tx, found));
      const items = await this.page.timeline(tx, caseId, { before: cursor ?? null, take: limit + 1 });
      await this.reads.note(tx, reader, readOf(found));
      return pageOf(items, limit);
    });
  }
}
