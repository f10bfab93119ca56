import { Injectable } from '@nestjs/common';
import type { Call, Programme, SaveProgrammeRequest } from '@tendesh/contracts/programmes/programmes';
import { type ApprovedRuleSet, effectiveRuleSet } from '@tendesh/domain/programmes/effective-rule-set';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import type { Language } from '@tendesh/domain/staff/roles';
import type { Transaction } from '../platform/database/transaction';
import { nameIn } from './name-in.repository';

export interface RuleSetInForce extends ApprovedRuleSet {
  readonly rules: RuleSet;
}

/** A published call. Under which rules it runs depends on the day. */
export type PublishedCall = Omit<NamedCall, 'name' | 'programmeName'>;
type NamedCall = Omit<Call, 'isOpen' | 'ruleSetNumber' | 'rules'>;

const programmeColumns = (
  language: string,
) => `p.id, p.code, ${nameIn('p', language)} as name, p.texts, p.country, p.currency, p.version,
  array(select distinct donor from allocation d where d.programme_id = p.id order by donor) as donors,
  (select coalesce(sum(amount_minor), 0)::bigint from allocation b where b.programme_id = p.id) as "budgetMinor",
  (select coalesce(sum(committed_minor), 0)::bigint from allocation b where b.programme_id = p.id) as "committedMinor",
  (select coalesce(sum(selected_minor), 0)::bigint from allocation b where b.programme_id = p.id) as "selectedMinor",
  array(select office_id from programme_office o where o.programme_id = p.id) as "officeIds"`;

const CALL_COLUMNS = `c.id, c.code, c.texts, c.programme_id as "programmeId", p.currency, c.opens_on as "opensOn", c.closes_on as "closesOn", c.rule_set_id as "ruleSetId"`;

@Injectable()
export class ProgrammesRepository {
  list(tx: Transaction, language: Language): Promise<Programme[]> {
    return tx.rows<Programme>(`select ${programmeColumns('$1')} from programme p order by p.code`, [language]);
  }

  /** Those in which a rule set or a call waits for a second person. */
  withDrafts(tx: Transaction, language: Language): Promise<Programme[]> {
    return tx.rows<Programme>(
      `select ${programmeColumns('$1')} from programme p
       where exists (select from rule_set r where r.programme_id = p.id and r.status = 'draft')
         or exists (select from call c where c.programme_id = p.id and c.status = 'draft')`,
      [language],
    );
  }

  async find(tx: Transaction, id: string, language: Language): Promise<Programme | null> {
    const columns = programmeColumns('$2');
    const [row] = await tx.rows<Programme>(`select ${columns} from programme p where p.id = $1`, [id, language]);
    return row ?? null;
  }

  /** The parent row of everything that is set up in a programme. */
  async lock(tx: Transaction, id: string): Promise<void> {
    await tx.rows('select from programme where id = $1 for no key update', [id]);
  }

  async add(tx: Transaction, id: string, said: SaveProgrammeRequest): Promise<void> {
    await tx.rows('insert into programme (id, code, texts, country, currency) values ($1, $2, $3, $4, $5)', [
      ...[id, said.code, JSON.stringify({ name: said.name, description: said.description })],
      ...[said.country, said.currency],
    ]);
    await this.runIn(tx, id, said.officeIds);
  }

  async save(tx: Transaction, id: string, said: SaveProgrammeRequest, version: number): Promise<void> {
    await tx.rows(
      'update programme set code = $2, texts = $3, country = $4, currency = $5, version = $6 where id = $1',
      [
        ...[id, said.code, JSON.stringify({ name: said.name, description: said.description })],
        ...[said.country, said.currency, version],
      ],
    );
    await this.runIn(tx, id, said.officeIds);
  }

  /** What stands in a programme already: amounts in its currency, and cases of its offices wherever they are. */
  async use(tx: Transaction, id: string): Promise<{ hasMoney: boolean; officeIds: string[] }> {
    const [row] = await tx.rows<{ hasMoney: boolean; officeIds: string[] }>(
      `select exists (select from allocation where programme_id = $1)
           or exists (select from rule_set where programme_id = $1) as "hasMoney",
         offices_of_applications($1) as "officeIds"`,
      [id],
    );
    return row ?? { hasMoney: false, officeIds: [] };
  }

  /** Published calls of these programmes, newest first. */
  calls(tx: Transaction, programmeIds: readonly string[], language: Language): Promise<NamedCall[]> {
    return tx.rows<NamedCall>(
      `select ${CALL_COLUMNS}, ${nameIn('c', '$2')} as name, ${nameIn('p', '$2')} as "programmeName"
       from call c join programme p on p.id = c.programme_id
       where c.status = 'published' and c.programme_id = any ($1::uuid[])
       order by c.opens_on desc`,
      [programmeIds, language],
    );
  }

  async call(tx: Transaction, id: string): Promise<PublishedCall | null> {
    const [row] = await tx.rows<PublishedCall>(
      `select ${CALL_COLUMNS} from call c join programme p on p.id = c.programme_id
       where c.id = $1 and c.status = 'published'`,
      [id],
    );
    return row ?? null;
  }

  async ruleSet(tx: Transaction, id: string): Promise<RuleSetInForce | null> {
    const [row] = await tx.rows<RuleSetInForce>(`select ${RULE_COLUMNS} from rule_set where id = $1`, [id]);
    return row ?? null;
  }

  /** What a submission under a call takes on a day: see docs/adr/0025. */
  async ruleSetOn(
    tx: Transaction,
    { programmeId, ruleSetId }: Pick<PublishedCall, 'programmeId' | 'ruleSetId'>,
    day: string,
  ): Promise<RuleSetInForce | null> {
    const approved = await tx.rows<RuleSetInForce>(
      `select ${RULE_COLUMNS} from rule_set where programme_id = $1 and status = 'approved'`,
      [programmeId],
    );
    return effectiveRuleSet(approved, day, ruleSetId);
  }

  private async runIn(tx: Transaction, id: string, officeIds: readonly string[]): Promise<void> {
    await tx.rows('delete from programme_office where programme_id = $1 and office_id <> all ($2::uuid[])', [
      id,
      officeIds,
    ]);
    await tx.rows(
      'insert into programme_office (programme_id, office_id) select $1, unnest($2::uuid[]) on conflict do nothing',
      [id, officeIds],
    );
  }
}

const RULE_COLUMNS = `id, number, effective_from as "effectiveFrom", rules`;
