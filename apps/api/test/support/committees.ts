import { randomUUID } from 'node:crypto';
import type { AgendaItem, CommitteeRoom, ItemDecisionRequest, ItemFile } from '@tendesh/contracts/committees/room';
import type { SessionRequest } from '@tendesh/contracts/committees/sessions';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { ConflictKind, VoteChoice } from '@tendesh/domain/committees/voting';
import { calls, officeId, programmes, staff } from '@tendesh/testing/reference';
import { stableId } from '@tendesh/testing/stable-id';
import type { Client, ProblemBody } from '../../src/demo/client';
import { cast, done, type Told } from '../../src/demo/story';
import { signedIn } from '../laws/permission-matrix/people';
import { leaveMoney } from './allocations';
import type { World } from './world';

export const [CHAIR, MEMBER] = ['farrukh.nazarov', 'meerim.isakova'] as const;
export const CONVENER = cast.approver;

export const staffId = (name: string): string =>
  staff.find(({ email }) => email === `${name}@tendesh.example`)?.id ?? name;

/** Rules that ask for a committee of two, in a world that stands. */
export async function askForACommittee(world: World, quorum = 2): Promise<void> {
  await world.sql.query(`update rule_set set rules = rules || jsonb_build_object('quorum', $1::int)`, [quorum]);
}

export const COMMITTEE_CALL = stableId('call of a committee');

/** A call of Kyrgyzstan under rules that ask for a committee of two, beside the others of a shared world. */
export async function aCommitteeCall({ sql }: World): Promise<string> {
  const [ruleSetId, callId] = [stableId('rules of a committee'), COMMITTEE_CALL];
  // In effect for this call alone: for the others it lies ahead.
  await sql.query(
    `insert into rule_set select (jsonb_populate_record(null::rule_set, to_jsonb(r)
       || jsonb_build_object('id', $1::uuid, 'number', 90, 'effective_from', '2099-01-01', 'rules', r.rules || '{"quorum": 2}'))).*
     from rule_set r where r.id = $2 on conflict do nothing`,
    [ruleSetId, calls[1].ruleSetId],
  );
  // The name of a call is generated from its texts.
  const { rows } = await sql.query<{ columns: string }>(
    `select string_agg(quote_ident(column_name), ', ') as columns from information_schema.columns
     where table_schema = 'public' and table_name = 'call' and is_generated = 'NEVER'`,
  );
  const columns = rows[0]?.columns ?? '';
  await sql.query(
    `insert into call (${columns}) select ${columns} from jsonb_populate_record(null::call,
       (select to_jsonb(c) || jsonb_build_object('id', $1::uuid, 'code', 'KG-C', 'rule_set_id', $2::uuid,
         'grants', 0, 'selected', 0)
        from call c where c.id = $3)) on conflict do nothing`,
    [callId, ruleSetId, calls[1].id],
  );
  await sql.query(
    `insert into call_allocation select $1, allocation_id, position from call_allocation where call_id = $2
     on conflict do nothing`,
    [callId, calls[1].id],
  );
  return callId;
}

/** Leaves so much money of Kyrgyzstan that no award and no committee has promised. */
export const setFree = leaveMoney;

/** Somebody of the municipality: sits in committees, serves no programme, has no office of his own. */
export async function aGuest(world: World, fullName = 'Guest Member'): Promise<{ id: string; client: Client }> {
  const id = randomUUID();
  await world.sql.query(
    `insert into staff (id, email, full_name, language, status, office_id, password_hash, created_at)
     values ($1, $2, $3, 'ky', 'active', $4, 'unusable', '2025-01-01')`,
    [id, `${id}@tendesh.example`, fullName, officeId('KG-OSH')],
  );
  await world.sql.query(`insert into staff_role (staff_id, role) values ($1, 'committee_member')`, [id]);
  return { id, client: await signedIn(world, id) };
}

export function plan(told: readonly Told[], some: Partial<SessionRequest> = {}): SessionRequest {
  return {
    programmeId: programmes[0].id,
    meetsAt: '2026-03-09T04:00:00.000Z',
    place: 'Osh, room 4',
    language: 'ky',
    members: [
      { staffId: staffId(CHAIR), part: 'chair' },
      { staffId: staffId(MEMBER), part: 'member' },
    ],
    applicationIds: told.map(({ applicationId }) => applicationId),
    ...some,
  };
}

/** What people do in a committee room, at the versions that they see. */
export function committee(world: World) {
  const as = (who: string | Client) => (typeof who === 'string' ? world.as(who) : Promise.resolve(who));
  const room = async (id: string, who: string | Client = CHAIR) =>
    done(await (await as(who)).get<CommitteeRoom>(`/committee-sessions/${id}`));
  const act = async (id: string, path: string, who: string | Client = CHAIR, body: object = {}) => {
    const { version } = await room(id, who);
    return (await as(who)).post<Written & ProblemBody>(`/committee-sessions/${id}/${path}`, body, { version });
  };
  const onItem = async (item: Pick<AgendaItem, 'id' | 'version'>, path: string, who: string | Client, body: object) =>
    (await as(who)).post<Written & ProblemBody>(`/committee-items/${item.id}/${path}`, body, { version: item.version });
  const declare = (item: AgendaItem, who: string | Client, kind: ConflictKind = 'none') =>
    onItem(item, 'declaration', who, { kind });
  return {
    room,
    act,
    declare,
    vote: (item: AgendaItem, who: string | Client, choice: VoteChoice = 'for') => onItem(item, 'vote', who, { choice }),
    decide: (item: AgendaItem, decision: ItemDecisionRequest, who: string | Client = CHAIR) =>
      onItem(item, 'decision', who, decision),
    file: async (item: Pick<AgendaItem, 'id'>, who: string | Client) =>
      (await as(who)).get<ItemFile & ProblemBody>(`/committee-items/${item.id}`),
    convene: async (told: readonly Told[], some: Partial<SessionRequest> = {}) =>
      done(await (await world.as(CONVENER)).post<Written>('/committee-sessions', plan(told, some))).id,
    /** Opened, with everybody's declaration that nothing stands in the way. */
    async sitting(told: readonly Told[], some: Partial<SessionRequest> = {}): Promise<string> {
      const id = await this.convene(told, some);
      for (const item of (await room(id)).agenda) for (const who of [CHAIR, MEMBER]) done(await declare(item, who));
      done(await act(id, 'opening'));
      return id;
    },
    /** Everybody votes alike, and the chair decides. */
    async settle(id: string, told: Told, decision: ItemDecisionRequest): Promise<void> {
      const item = await this.item(id, told);
      const choice = decision.outcome === 'rejected' ? 'against' : 'for';
      for (const who of [CHAIR, MEMBER]) done(await this.vote(item, who, choice));
      done(await this.decide(item, decision));
    },
    async item(id: string, { applicationId }: Told, who: string | Client = CHAIR): Promise<AgendaItem> {
      const found = (await room(id, who)).agenda.find((one) => one.applicationId === applicationId);
      if (found === undefined) throw new Error('The application is not on the agenda');
      return found;
    },
    statusOf: async ({ applicationId }: Told): Promise<string> => {
      const { rows } = await world.sql.query<{ status: string }>('select status from application where id = $1', [
        applicationId,
      ]);
      return rows[0]?.status ?? '';
    },
  };
}

export const codesOf = ({ body }: { body: ProblemBody }): string[] => body.violations.map(({ code }) => code);
