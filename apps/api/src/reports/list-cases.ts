import { Injectable } from '@nestjs/common';
import type { CaseFigures, CaseListPage, CaseListQuery } from '@tendesh/contracts/reports/reports';
import { MatchSummaries, matchInRow } from '../applications/match-summaries';
import { currentActor } from '../platform/context/request-context';
import { DEFAULT_PAGE } from '../platform/database/keyset';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Problem } from '../platform/problems/problem';
import { checkFilter } from './case-filter.repository';
import { CaseRowsRepository } from './case-rows.repository';
import { cursorOf } from './case-sort.repository';

/** The list of cases and the totals over it: the same filter, the same rows. */
@Injectable()
export class ListCases {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rows: CaseRowsRepository,
    private readonly matches: MatchSummaries,
  ) {}

  page(query: CaseListQuery): Promise<CaseListPage> {
    refuseMalformed(query);
    const limit = query.limit ?? DEFAULT_PAGE;
    const reader = { actor: currentActor(), permission: 'case.read' } as const;
    return this.work.read(async (tx) => {
      const found = await this.rows.list(tx, query, reader, limit + 1);
      const shown = found.slice(0, limit);
      const last = shown.at(-1);
      const matches = await this.matches.of(
        tx,
        shown.map(({ item }) => item.applicationId),
      );
      return {
        items: shown.map(({ item }) => ({ ...item, match: matchInRow(matches, item.applicationId) })),
        next: found.length > limit && last !== undefined ? cursorOf(last) : null,
      };
    });
  }

  figures(query: CaseListQuery): Promise<CaseFigures> {
    refuseMalformed(query);
    const reader = { actor: currentActor(), permission: 'report.read' } as const;
    return this.work.read((tx) => this.rows.figures(tx, query, reader));
  }
}

export function refuseMalformed(query: CaseListQuery): void {
  const violations = checkFilter(query);
  if (violations.length > 0) throw new Problem('malformed', violations);
}
