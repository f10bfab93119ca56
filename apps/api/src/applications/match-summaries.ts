import { Injectable } from '@nestjs/common';
import type { MatchInRow } from '@tendesh/contracts/shared/match-in-row';
import { type MatchSummary, matchSummary } from '@tendesh/domain/match/match-summary';
import type { Transaction } from '../platform/database/transaction';
import { MatchSummariesRepository } from './match-summaries.repository';

/** The match of each row of a list, by the same function as on the case page. */
@Injectable()
export class MatchSummaries {
  constructor(private readonly repository: MatchSummariesRepository) {}

  /** By application; none for a plan without a project cost, or with other money that is not converted yet. */
  async of(tx: Transaction, applicationIds: readonly (string | null)[]): Promise<ReadonlyMap<string, MatchSummary>> {
    const ids = [...new Set(applicationIds.filter((id) => id !== null))];
    if (ids.length === 0) return new Map();
    const rows = await this.repository.rowsOf(tx, ids);
    const summaries = rows.map(
      ({ applicationId, rules, ...ledger }) => [applicationId, matchSummary(ledger, rules)] as const,
    );
    return new Map(summaries.filter(([, { needMinor }]) => needMinor > 0));
  }
}

export function matchInRow(
  matches: ReadonlyMap<string, MatchSummary>,
  applicationId: string | null,
): MatchInRow | null {
  const match = applicationId === null ? undefined : matches.get(applicationId);
  if (match === undefined) return null;
  const { currency, needMinor, grantMinor, requiredMinor, pledgedMinor, evidencedMinor, verifiedMinor } = match;
  const { matchAllowsMinor, releasedMinor } = match;
  return {
    currency,
    needMinor,
    grantMinor,
    requiredMinor,
    pledgedMinor,
    evidencedMinor,
    verifiedMinor,
    matchAllowsMinor,
    releasedMinor,
  };
}
