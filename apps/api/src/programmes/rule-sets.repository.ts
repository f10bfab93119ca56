import { Injectable } from '@nestjs/common';
import type { RuleSetPage } from '@tendesh/contracts/programmes/rule-sets';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import type { RuleSetStatus } from '@tendesh/domain/programmes/rule-set-transitions';
import type { Transaction } from '../platform/database/transaction';

export interface RuleSetRow extends Pick<
  RuleSetPage,
  | 'id'
  | 'number'
  | 'status'
  | 'effectiveFrom'
  | 'note'
  | 'editedBy'
  | 'approvedBy'
  | 'version'
  | 'programmeId'
  | 'rules'
> {
  readonly draftedBy: RuleSetPage['draftedBy'];
  /** Everybody who wrote any of it, by ids. */
  readonly writtenBy: readonly string[];
  readonly editedAt: Date | null;
  readonly approvedAt: Date | null;
}

export interface DraftOfRules {
  readonly effectiveFrom: string;
  readonly note: string | null;
  readonly rules: RuleSet;
}

const by = (column: string) =>
  `(select json_build_object('id', s.id, 'fullName', s.full_name) from staff s where s.id = ${column})`;

const COLUMNS = `r.id, r.programme_id as "programmeId", r.number, r.status, r.effective_from as "effectiveFrom", r.note,
  r.rules, ${by('r.drafted_by')} as "draftedBy", ${by('r.edited_by')} as "editedBy", r.edited_at as "editedAt", r.written_by as "writtenBy",
  ${by('r.approved_by')} as "approvedBy", r.approved_at as "approvedAt", r.version`;

/** The versions of the rules of a programme. What is approved never changes: the database holds that too. */
@Injectable()
export class RuleSetsRepository {
  /** Newest first. */
  ofProgramme(tx: Transaction, programmeId: string): Promise<RuleSetRow[]> {
    return tx.rows<RuleSetRow>(`select ${COLUMNS} from rule_set r where programme_id = $1 order by number desc`, [
      programmeId,
    ]);
  }

  async find(tx: Transaction, id: string): Promise<RuleSetRow | null> {
    const [row] = await tx.rows<RuleSetRow>(`select ${COLUMNS} from rule_set r where id = $1`, [id]);
    return row ?? null;
  }

  async add(
    tx: Transaction,
    { id, programmeId, by: staffId }: { id: string; programmeId: string; by: string },
    { effectiveFrom, note, rules }: DraftOfRules,
  ): Promise<void> {
    await tx.rows(
      `insert into rule_set (id, programme_id, number, status, effective_from, note, rules, drafted_by, edited_by, edited_at)
       select $1, $2, coalesce(max(number), 0) + 1, 'draft', $3, $4, $5, $6, $6, $7 from rule_set where programme_id = $2`,
      [id, programmeId, effectiveFrom, note, JSON.stringify(rules), staffId, tx.now],
    );
  }

  async save(
    tx: Transaction,
    { id, by: staffId, version }: { id: string; by: string; version: number },
    { effectiveFrom, note, rules }: DraftOfRules,
  ): Promise<void> {
    await tx.rows(
      `update rule_set set effective_from = $2, note = $3, rules = $4, edited_by = $5, edited_at = $6, version = $7
       where id = $1`,
      [id, effectiveFrom, note, JSON.stringify(rules), staffId, tx.now, version],
    );
  }

  async decide(
    tx: Transaction,
    id: string,
    { status, approvedBy, version }: { status: RuleSetStatus; approvedBy: string | null; version: number },
  ): Promise<void> {
    await tx.rows(
      `update rule_set set status = $2, approved_by = $3,
         approved_at = case when $3::uuid is null then null else $4::timestamptz end, version = $5 where id = $1`,
      [id, status, approvedBy, tx.now, version],
    );
  }
}
