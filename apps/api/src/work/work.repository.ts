import { Injectable } from '@nestjs/common';
import type { WorkKind } from '@tendesh/contracts/work/work';
import type { ApplicationStatus } from '@tendesh/domain/applications/application-transitions';
import type { HolidayCountry } from '@tendesh/domain/calendar/holidays';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import { authoritiesFor, type Authority } from '@tendesh/domain/staff/reach';
import { type ReturnRow, returnsOf } from '../applications/applications.repository';
import { withinReach } from '../cases/case-scope.repository';
import type { SignedIn } from '../platform/context/request-context';
import { type Bind, parameters } from '../platform/database/parameters';
import type { Transaction } from '../platform/database/transaction';
import { anyOf } from '../platform/policy/scope.repository';
import { mayDo } from './may-do.repository';
import { type Given, type KindOfWork, kindsOfWork } from './work-kinds.repository';

/** The oldest of a kind; nobody works through more than these in a day. */
const MOST_OF_A_KIND = 500;

export interface WaitingRow {
  readonly kind: WorkKind;
  /** Null, like its number and the person, for what waits in a session as a whole. */
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly applicationId: string | null;
  readonly returneeName: string | null;
  readonly officeName: string;
  readonly country: HolidayCountry;
  readonly timeZone: string;
  readonly title: string | null;
  readonly amountMinor: number | null;
  readonly currency: string | null;
  readonly since: Date;
  readonly dueOn: string | null;
  /** Of the application. */
  readonly status: ApplicationStatus | null;
  /** What has service days; null where a day of its own, or none, is set. */
  readonly step: keyof RuleSet['serviceDays'] | null;
  readonly serviceDays: RuleSet['serviceDays'] | null;
  /** Working days since `since` during which nobody does it yet: what stands may still be appealed against. */
  readonly appealDays: number | null;
  readonly returns: readonly ReturnRow[];
  readonly next: string | null;
  readonly sessionId: string | null;
  readonly isUsedElsewhere: boolean;
  /** How many of this kind wait in all. */
  readonly total: number;
}

@Injectable()
export class WorkRepository {
  /** What waits for this person, one statement per kind that his roles give him anything to do in. */
  async waitingFor(tx: Transaction, actor: SignedIn): Promise<WaitingRow[]> {
    const kinds = kindsOfWork().filter(({ permission }) => authoritiesFor(actor, permission).length > 0);
    const rows: WaitingRow[] = [];
    for (const kind of kinds) rows.push(...(await this.waiting(tx, kind, actor)));
    return rows;
  }

  private waiting(tx: Transaction, kind: KindOfWork, actor: SignedIn): Promise<WaitingRow[]> {
    const { values, bind } = parameters();
    // By one's own authority, or by one that a colleague has lent.
    const reached = authoritiesFor(actor, kind.permission).map((authority) =>
      waitsFor(tx, kind, { actor, authority, bind }),
    );
    return tx.rows<WaitingRow>(
      `select ${bind(kind.kind)}::text as kind, ${bind(kind.next)}::text as next, c.id as "caseId", c.number as "caseNumber", a.id as "applicationId",
         r.surname_latn || ' ' || r.given_latn as "returneeName", o.name as "officeName", o.country,
         o.time_zone as "timeZone", a.plan->>'title' as title, ${kind.amount ?? 'null::bigint'} as "amountMinor", a.currency,
         (${kind.since})::timestamptz as since, ${kind.dueOn ?? 'null::date'} as "dueOn", ${kind.appealDays ?? 'null::int'} as "appealDays",
         a.status, ${bind(kind.serviceDays ?? null)}::text as step, rs.rules->'serviceDays' as "serviceDays", ${returnsOf('a.id')} as returns,
         ${kind.session ?? 'null::uuid'} as "sessionId", ${kind.isUsedElsewhere ?? 'false'} as "isUsedElsewhere", count(*) over () as total
       from ${kind.rows}
         join returnee r on r.id = c.returnee_id
         join office o on o.id = c.office_id
         left join call k on k.id = a.call_id
         left join rule_set rs on rs.id = a.rule_set_id
       where ${anyOf(reached)}
       order by since, c.id limit ${MOST_OF_A_KIND}`,
      values,
    );
  }
}

interface ByAuthority {
  readonly actor: SignedIn;
  readonly authority: Authority;
  readonly bind: Bind;
}

/** What waits for a person by one authority, as a condition. */
function waitsFor(tx: Transaction, kind: KindOfWork, { actor, authority, bind }: ByAuthority): string {
  // Bound where they are used: a statement must name every parameter that it is given.
  const given: Given = {
    me: () => `${bind(actor.id)}::uuid`,
    people: () => `${bind([...new Set([actor.id, authority.id])])}::uuid[]`,
    today: () => `(${bind(tx.now)}::timestamptz at time zone o.time_zone)::date`,
    bind,
    may: (permission) => withinReach(authority, permission, bind),
  };
  const conditions = [
    withinReach(authority, kind.permission, bind),
    typeof kind.where === 'string' ? kind.where : kind.where(given),
    ...(kind.duty === undefined ? [] : [mayDo(kind.duty, given.people(), bind)]),
  ];
  return conditions.map((one) => `(${one})`).join(' and ');
}
