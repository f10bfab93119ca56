import { Injectable } from '@nestjs/common';
import type { SearchResult } from '@tendesh/contracts/work/work';
import { foldQuery } from '@tendesh/domain/returnees/search-text';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { SearchRepository } from './search.repository';
import { telephoneFor } from './telephones';

/** One box for persons in either script, telephones and case numbers. */
@Injectable()
export class Search {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: SearchRepository,
  ) {}

  async run(query: string): Promise<SearchResult> {
    const tokens = foldQuery(query);
    if (tokens.length === 0) return { items: [] };
    return this.work.read(async (tx) => {
      const hits = await this.repository.find(tx, tokens, currentActor());
      return {
        items: hits.map(({ mayCall, ...hit }) => ({ ...hit, phone: hit.phone && telephoneFor(mayCall, hit.phone) })),
      };
    });
  }
}
