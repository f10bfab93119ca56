import type { ViolationCode } from '@tendesh/domain/problems/violation';
import { violationOfConstraint } from '../../src/platform/problems/constraints';
import type { World } from '../support/world';

/** Runs raw statements as the owner of the database and undoes them: what remains is which constraint refused the act. */
export class RawRows {
  private constructor(private readonly world: World) {}

  static async in(world: World): Promise<RawRows> {
    await world.sql.query(`
      create function pg_temp.refused_by(arrange text[], act text) returns text language plpgsql as $$
      declare
        one text;
        broken text;
      begin
        foreach one in array arrange loop
          execute one;
        end loop;
        begin
          execute act;
          -- What waits for the commit is asked here.
          set constraints all immediate;
        exception when check_violation then
          get stacked diagnostics broken = constraint_name;
        end;
        raise exception using errcode = 'UNDO1';
      exception when sqlstate 'UNDO1' then
        return broken;
      end $$`);
    return new RawRows(world);
  }

  /** The name of the constraint that refuses the act, or null where it stands. What was arranged must stand. */
  async refusedBy(arrange: readonly string[], act: string): Promise<string | null> {
    const { rows } = await this.world.sql.query<{ broken: string | null }>(
      'select pg_temp.refused_by($1, $2) as broken',
      [arrange, act],
    );
    return rows[0]?.broken ?? null;
  }
}

/** What the domain says where one constraint holds two of its rules, or one that no person meets. */
const alsoSaid: Readonly<Record<string, readonly ViolationCode[]>> = {
  grant_is_positive: ['must_be_positive'],
  release_is_positive: ['must_be_positive'],
  grant_within_floor_and_cap: ['grant_below_floor', 'grant_above_cap'],
  accepted_amount_within_evidence: ['must_be_positive', 'amount_above_claim'],
  partly_accepted_evidence_says_why: ['reason_required'],
};

/** True when both refuse or both pass, and the constraint stands for one of the reasons that the domain gives. */
export function agree(broken: string | null, said: readonly ViolationCode[]): boolean {
  if (broken === null || said.length === 0) return broken === null && said.length === 0;
  // Of a plan without cost the domain says that alone.
  if (said.includes('project_cost_zero')) return true;
  const meant = alsoSaid[broken] ?? [violationOfConstraint(broken)?.code];
  return meant.some((code) => code !== undefined && said.includes(code));
}
