import { Injectable } from '@nestjs/common';
import type { AnchorPage, TrailPage, TrailPeople, TrailQuery } from '@tendesh/contracts/audit/audit';
import type { PageQuery } from '@tendesh/contracts/shared/page';
import { isIsoDate } from '@tendesh/domain/calendar/days';
import { validate as isUuid } from 'uuid';
import { currentActor } from '../platform/context/request-context';
import { DEFAULT_PAGE, pageOf } from '../platform/database/keyset';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Problem } from '../platform/problems/problem';
import { OfficesRepository } from '../staff/offices.repository';
import { TrailListRepository } from './trail-list.repository';

/** Who did, read or took away what, and when; and the anchors that hold it. */
@Injectable()
export class SearchTrail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly trail: TrailListRepository,
    private readonly offices: OfficesRepository,
  ) {}

  events({ cursor, limit = DEFAULT_PAGE, ...query }: TrailQuery): Promise<TrailPage> {
    refuseUnless(cursor === undefined || isUuid(cursor));
    const { officeId } = currentActor();
    return this.work.read(async (tx) => {
      const office = await this.offices.find(tx, officeId);
      const filter = {
        ...{ kind: query.kind ?? null, caseNumber: query.q?.trim() || null, caseId: query.caseId ?? null },
        ...{ staffId: query.staffId ?? null, act: query.act ?? null, from: query.from ?? null, to: query.to ?? null },
        timeZone: office?.timeZone ?? 'UTC',
      };
      return pageOf(await this.trail.list(tx, filter, { after: cursor ?? null, take: limit + 1 }), limit);
    });
  }

  people(): Promise<TrailPeople> {
    return this.work.read(async (tx) => ({ items: await this.trail.people(tx) }));
  }

  anchors({ cursor, limit = DEFAULT_PAGE }: PageQuery): Promise<AnchorPage> {
    refuseUnless(cursor === undefined || isIsoDate(cursor));
    return this.work.read(async (tx) => {
      const rows = await this.trail.anchors(tx, cursor ?? null, limit + 1);
      const { items, next } = pageOf(
        rows.map((row) => ({ ...row, id: row.day })),
        limit,
      );
      return {
        items: items.map(({ day, madeAt, chains, events, hash }) => ({ day, madeAt, chains, events, hash })),
        next,
      };
    });
  }
}

function refuseUnless(isCursor: boolean): void {
  if (!isCursor) throw new Problem('malformed', [{ code: 'malformed', pointer: '/cursor' }]);
}
