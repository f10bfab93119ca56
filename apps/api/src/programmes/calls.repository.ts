import { Injectable } from '@nestjs/common';
import type { CallItem, SaveCallRequest } from '@tendesh/contracts/programmes/calls';
import type { CallTerms } from '@tendesh/domain/programmes/call-revision';
import type { CallStatus } from '@tendesh/domain/programmes/call-transitions';
import type { Transaction } from '../platform/database/transaction';

export interface CallRow extends Omit<CallItem, 'actions' | 'publishedAt'> {
  readonly programmeId: string;
  readonly ruleSetStatus: string;
  readonly draftedBy: string | null;
  /** Everybody who wrote any of it, by ids. */
  readonly writtenBy: readonly string[];
  readonly publishedAt: Date | null;
  readonly editedAt: Date | null;
}

interface NewRevision {
  readonly id: string;
  readonly callId: string;
  readonly former: Partial<CallTerms>;
  readonly revised: Partial<CallTerms>;
  readonly reason: string;
  readonly by: string;
}

const by = (column: string) =>
  `(select json_build_object('id', s.id, 'fullName', s.full_name) from staff s where s.id = ${column})`;
const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const COLUMNS = `c.id, c.programme_id as "programmeId", c.code, c.texts->'name' as name, c.texts->'description' as description,
  c.status, c.opens_on as "opensOn", c.closes_on as "closesOn", c.quotas, c.grants, c.selected, g.women, g.young,
  c.rule_set_id as "ruleSetId", r.number as "ruleSetNumber", r.status as "ruleSetStatus",
  array(select allocation_id from call_allocation a where a.call_id = c.id order by position) as "allocationIds",
  c.drafted_by as "draftedBy", c.written_by as "writtenBy", ${by('c.edited_by')} as "editedBy", ${by('c.published_by')} as "publishedBy",
  (select coalesce(json_agg(json_build_object('id', v.id, 'former', v.former, 'revised', v.revised, 'reason', v.reason,
     'revisedBy', ${by('v.revised_by')}, 'revisedAt', ${instant('v.revised_at')}) order by v.id desc), '[]')
   from call_revision v where v.call_id = c.id) as revisions,
  c.published_at as "publishedAt", c.edited_at as "editedAt", c.version`;
const FROM = `from call c join rule_set r on r.id = c.rule_set_id cross join lateral grants_of_call(c.id) g`;

/** The calls of a programme as those see them who set them up. */
@Injectable()
export class CallsRepository {
  ofProgramme(tx: Transaction, programmeId: string): Promise<CallRow[]> {
    return tx.rows<CallRow>(`select ${COLUMNS} ${FROM} where c.programme_id = $1 order by c.opens_on desc, c.code`, [
      programmeId,
    ]);
  }

  async find(tx: Transaction, id: string): Promise<CallRow | null> {
    const [row] = await tx.rows<CallRow>(`select ${COLUMNS} ${FROM} where c.id = $1`, [id]);
    return row ?? null;
  }

  async add(
    tx: Transaction,
    { id, programmeId, by: staffId }: { id: string; programmeId: string; by: string },
    said: SaveCallRequest,
  ): Promise<void> {
    await tx.rows(
      `insert into call (id, programme_id, drafted_by, edited_by, edited_at, status, code, texts, opens_on, closes_on,
         quotas, rule_set_id)
       values ($1, $2, $3, $3, $4, 'draft', $5, $6, $7, $8, $9, $10)`,
      [id, programmeId, staffId, tx.now, ...values(said)],
    );
    await this.drawOn(tx, id, said.allocationIds);
  }

  async save(
    tx: Transaction,
    { id, by: staffId, version }: { id: string; by: string; version: number },
    said: SaveCallRequest,
  ): Promise<void> {
    await tx.rows(
      `update call set edited_by = $2, edited_at = $3, version = $4, code = $5, texts = $6, opens_on = $7, closes_on = $8,
         quotas = $9, rule_set_id = $10 where id = $1`,
      [id, staffId, tx.now, version, ...values(said)],
    );
    await this.drawOn(tx, id, said.allocationIds);
  }

  async decide(
    tx: Transaction,
    id: string,
    { status, publishedBy, version }: { status: CallStatus; publishedBy: string | null; version: number },
  ): Promise<void> {
    await tx.rows(
      `update call set status = $2, published_by = $3, published_at = case when $3::uuid is null then null else $4::timestamptz end,
         version = $5 where id = $1`,
      [id, status, publishedBy, tx.now, version],
    );
  }

  /** Of a published call: its allocations stay, further ones come after them. */
  async revise(
    tx: Transaction,
    { id, version }: { id: string; version: number },
    { name, description, closesOn, maxGrants, allocationIds }: CallTerms,
  ): Promise<void> {
    await tx.rows(
      `update call set version = $2, texts = $3, closes_on = $4,
         quotas = quotas - 'maxGrants' || jsonb_strip_nulls(jsonb_build_object('maxGrants', $5::int)) where id = $1`,
      [id, version, JSON.stringify({ name, description }), closesOn, maxGrants],
    );
    await this.drawAlsoOn(tx, id, allocationIds);
  }

  async addRevision(tx: Transaction, { id, callId, former, revised, reason, by: staffId }: NewRevision): Promise<void> {
    await tx.rows(
      `insert into call_revision (id, call_id, former, revised, reason, revised_by, revised_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, callId, JSON.stringify(former), JSON.stringify(revised), reason, staffId, tx.now],
    );
  }

  private async drawOn(tx: Transaction, id: string, allocationIds: readonly string[]): Promise<void> {
    await tx.rows('delete from call_allocation where call_id = $1', [id]);
    await this.drawAlsoOn(tx, id, allocationIds);
  }

  private async drawAlsoOn(tx: Transaction, id: string, allocationIds: readonly string[]): Promise<void> {
    await tx.rows(
      `insert into call_allocation (call_id, allocation_id, position)
       select $1, allocation_id, position from unnest($2::uuid[]) with ordinality as given (allocation_id, position)
       on conflict do nothing`,
      [id, allocationIds],
    );
  }
}

function values({ code, name, description, opensOn, closesOn, quotas, ruleSetId }: SaveCallRequest) {
  return [code, JSON.stringify({ name, description }), opensOn, closesOn, JSON.stringify(quotas), ruleSetId];
}
