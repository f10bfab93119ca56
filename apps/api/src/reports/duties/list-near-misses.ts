import { Injectable } from '@nestjs/common';
import type { NearMissItem, NearMissPage, NearMissQuery } from '@tendesh/contracts/reports/duties';
import { isIsoDate } from '@tendesh/domain/calendar/days';
import { violation } from '@tendesh/domain/problems/violation';
import { validate as isUuid } from 'uuid';
import { currentActor } from '../../platform/context/request-context';
import { DEFAULT_PAGE, pageOf } from '../../platform/database/keyset';
import type { Transaction } from '../../platform/database/transaction';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Problem } from '../../platform/problems/problem';
import { OfficesRepository } from '../../staff/offices.repository';
import { presentNearMisses } from './near-misses.presenter';
import { NearMissesRepository } from './near-misses.repository';

/** The cases that one or two people nearly completed, with who did what and what was left to somebody else. */
@Injectable()
export class ListNearMisses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly misses: NearMissesRepository,
    private readonly offices: OfficesRepository,
  ) {}

  page(query: NearMissQuery): Promise<NearMissPage> {
    refuseMalformed(query);
    return this.work.read((tx) => this.pageIn(tx, query));
  }

  /** One page within a transaction that runs already: the export reads them all in one. */
  async pageIn(tx: Transaction, { cursor, limit = DEFAULT_PAGE, ...query }: NearMissQuery): Promise<NearMissPage> {
    const actor = currentActor();
    const office = await this.offices.find(tx, actor.officeId);
    const filter = {
      ...{ officeId: query.officeId ?? null, from: query.from ?? null, to: query.to ?? null },
      timeZone: office?.timeZone ?? 'UTC',
    };
    const found = await this.misses.cases(tx, actor, filter, { after: cursor ?? null, take: limit + 1 });
    const { items, next } = pageOf(found, limit);
    const ids = items.map(({ id }) => id);
    const acts = await this.misses.acts(tx, ids);
    return { items: items.map((one): NearMissItem => presentNearMisses(one, acts)), next };
  }
}

/** Values that no statement could take. */
export function refuseMalformed({ cursor, ...query }: NearMissQuery): void {
  const days = (['from', 'to'] as const).filter((name) => query[name] !== undefined && !isIsoDate(query[name]));
  const violations = [
    ...(cursor === undefined || isUuid(cursor) ? [] : [violation('malformed', '/cursor')]),
    ...days.map((name) => violation('not_a_date', `/${name}`)),
  ];
  if (violations.length > 0) throw new Problem('malformed', violations);
}
