import { Injectable } from '@nestjs/common';
import type { ReturneePage, ReturneeQuery } from '@tendesh/contracts/returnees/returnees';
import { foldQuery } from '@tendesh/domain/returnees/search-text';
import { currentActor } from '../platform/context/request-context';
import { DEFAULT_PAGE, pageOf } from '../platform/database/keyset';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { cursorOf } from './cursor';
import { ReturneesRepository } from './returnees.repository';

const MAX_TOKENS = 8;

@Injectable()
export class ListReturnees {
  constructor(
    private readonly work: UnitOfWork,
    private readonly returnees: ReturneesRepository,
  ) {}

  run(query: ReturneeQuery): Promise<ReturneePage> {
    const limit = query.limit ?? DEFAULT_PAGE;
    const filter = {
      tokens: foldQuery(query.q ?? '').slice(0, MAX_TOKENS),
      reader: currentActor(),
      after: cursorOf(query.cursor),
    };
    return this.work.read(async (tx) => pageOf(await this.returnees.list(tx, filter, limit + 1), limit));
  }
}
