import type pg from 'pg';

/** What stands on an award and on its allocation, and what their rows add up to; amounts in minor units. */
export interface Ledger {
  readonly releasedMinor: number;
  readonly releaseRowsMinor: number;
  readonly verifiedMinor: number;
  readonly verifiedRowsMinor: number;
  /** Contributions whose verified amount is not what was accepted on their papers. */
  readonly contributionsAstray: number;
  readonly isAboveMatch: boolean;
  readonly isFrozen: boolean;
}

export interface Budget {
  readonly budgetMinor: number;
  readonly committedMinor: number;
  readonly awardRowsMinor: number;
  readonly awards: number;
}

/** The reserve list of a programme, and the money beside it. */
export interface Reserve {
  readonly waiting: number;
  /** Of them, those whose grant an allocation of their call could carry. */
  readonly carried: number;
  readonly selectedMinor: number;
  readonly selectedRowsMinor: number;
}

const ABOVE_MATCH = `(a.released_minor - a.repaid_minor)::numeric * a.own_required_minor
  > a.amount_minor::numeric * least(a.own_verified_minor, a.own_required_minor)`;
const RELEASE_ROWS = `(select coalesce(sum(r.amount_minor), 0)::bigint from release r
  where r.award_id = a.id and r.voided_at is null)`;
const SELECTED_ROWS = `(select coalesce(sum(s.requested_grant_minor), 0)::bigint from application s
  where s.selected_from = l.id and s.status = 'selected')`;
const AWARD_ROWS = `(select coalesce(sum(award_commits(a)), 0)::bigint from award a where a.allocation_id = l.id)`;

/** The ledger behind the races, read as the owner of the database sees it. */
export class RaceLedger {
  constructor(private readonly sql: pg.Client) {}

  async ofApplication(applicationId: string): Promise<Ledger> {
    const { rows } = await this.sql.query<Ledger>(
      `select a.released_minor as "releasedMinor", ${RELEASE_ROWS} as "releaseRowsMinor",
         a.own_verified_minor as "verifiedMinor",
         (select coalesce(sum(c.verified_minor), 0)::bigint from contribution c
           where c.application_id = a.application_id) as "verifiedRowsMinor",
         (select count(*)::int from contribution c where c.application_id = a.application_id
           and coalesce(c.verified_minor, 0) <> least(c.amount_minor, (select coalesce(sum(e.accepted_minor), 0)
             from evidence_item e where e.contribution_id = c.id))) as "contributionsAstray",
         ${ABOVE_MATCH} as "isAboveMatch", a.frozen_at is not null as "isFrozen"
       from award a where a.application_id = $1`,
      [applicationId],
    );
    return one(rows);
  }

  async ofAllocation(reference: string): Promise<Budget> {
    const { rows } = await this.sql.query<Budget>(
      `select l.amount_minor as "budgetMinor", l.committed_minor as "committedMinor", ${AWARD_ROWS} as "awardRowsMinor",
         (select count(*)::int from award a where a.allocation_id = l.id and a.status <> 'cancelled') as awards
       from allocation l where l.reference = $1`,
      [reference],
    );
    return one(rows);
  }

  async ofReserve(code: string): Promise<Reserve> {
    const { rows } = await this.sql.query<Reserve>(
      `select count(a.id)::int as waiting, count(*) filter (where exists (
           select from call_allocation x join allocation l on l.id = x.allocation_id
           where x.call_id = a.call_id and l.amount_minor - l.committed_minor - l.selected_minor >= a.requested_grant_minor))::int
           as carried,
         (select sum(l.selected_minor)::bigint from allocation l where l.programme_id = p.id) as "selectedMinor",
         (select sum(${SELECTED_ROWS})::bigint from allocation l where l.programme_id = p.id) as "selectedRowsMinor"
       from programme p left join application a on a.programme_id = p.id and a.status = 'reserved'
       where p.code = $1 group by p.id`,
      [code],
    );
    return one(rows);
  }

  /** From here on the rules ask for a committee of two. */
  async askForACommittee(): Promise<void> {
    await this.sql.query(`update rule_set set rules = rules || '{"quorum": 2}'`);
  }

  /** Leaves so much of the allocation, whatever was promised before, and nothing of the others of its programme. */
  async leave(reference: string, leftMinor: number): Promise<void> {
    await this.sql.query(
      `update allocation set amount_minor = committed_minor + selected_minor + case when reference = $1 then $2::bigint else 0 end
       where programme_id = (select programme_id from allocation where reference = $1)`,
      [reference, leftMinor],
    );
  }

  /** Awards and allocations that are wrong at this moment: above the match and not frozen, or unlike their rows. */
  async astray(): Promise<number> {
    const { rows } = await this.sql.query<{ count: number }>(
      `select (select count(*)::int from award a where a.released_minor <> ${RELEASE_ROWS}
           or (a.frozen_at is null and ${ABOVE_MATCH}))
         + (select count(*)::int from allocation l where l.committed_minor <> ${AWARD_ROWS}
           or l.selected_minor <> ${SELECTED_ROWS} or l.committed_minor + l.selected_minor > l.amount_minor)
         + (select count(*)::int from call c where c.grants + c.selected > (c.quotas->>'maxGrants')::int
           or c.selected <> (select count(*) from application s where s.call_id = c.id and s.status = 'selected')) as count`,
    );
    return one(rows).count;
  }

  /** Deadlocks that PostgreSQL has resolved in this database so far; the server begins such a transaction again. */
  async deadlocks(): Promise<number> {
    const { rows } = await this.sql.query<{ deadlocks: number }>(
      'select deadlocks::int from pg_stat_database where datname = current_database()',
    );
    return one(rows).deadlocks;
  }
}

function one<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('The ledger has no such row');
  return row;
}
