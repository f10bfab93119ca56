import fc from 'fast-check';
import type { CaseListPage } from '@tendesh/contracts/reports/reports';
import type { ReturneePage } from '@tendesh/contracts/returnees/returnees';
import type { SearchResult, WorkList } from '@tendesh/contracts/work/work';
import { holdsForEach } from '@tendesh/domain/proof/property';
import { permissions } from '@tendesh/domain/staff/permissions';
import { type Actor, reaches, type Standing } from '@tendesh/domain/staff/reach';
import { type Role, roles } from '@tendesh/domain/staff/roles';
import { calls, officeId, programmes } from '@tendesh/testing/reference';
import { withinScope } from '../../src/cases/case-scope.repository';
import { CasesRepository } from '../../src/cases/cases.repository';
import { parameters } from '../../src/platform/database/parameters';
import { UnitOfWork } from '../../src/platform/database/unit-of-work';
import type { Told } from '../../src/demo/story';
import { committee, staffId } from '../support/committees';
import { startWorld, type World } from '../support/world';

const [OSH, BATKEN, DUSHANBE] = [officeId('KG-OSH'), officeId('KG-BTK'), officeId('TJ-DYU')];
const [KG, TJ] = [programmes[0].id, programmes[1].id];

interface CaseAt {
  readonly id: string;
  readonly returneeId: string;
  readonly standing: Standing;
}

describe('reach', () => {
  let world: World;
  let presented: Told;
  let cases: CaseAt[];

  beforeAll(async () => {
    world = await startWorld();
    // Osh runs both programmes, so that an office and its programmes are two different things.
    await world.sql.query('insert into programme_office (programme_id, office_id) values ($1, $2)', [TJ, OSH]);
    presented = await world.story.anApplication({ stage: 'assessed' });
    await world.story.aCase();
    await world.story.aCase({ cast: { officer: 'cholpon.ergeshova' } });
    await world.story.anApplication({ cast: { officer: 'firdavs.sharipov' }, callId: calls[2].id });
    await world.sql.query(`update rule_set set rules = rules || '{"quorum": 2}'`);
    await committee(world).convene([presented]);
    await world.sql.query(`update rule_set set rules = rules - 'quorum'`);
    cases = await standings();
  }, 60_000);
  afterAll(() => world.stop());

  it('finds cases of every kind to stand by', () => {
    expect(cases.map(({ standing: { officeId: at, programmeIds } }) => [at, programmeIds.toSorted()])).toEqual([
      [OSH, [KG]],
      [OSH, [KG, TJ].sort()],
      [BATKEN, [KG]],
      [DUSHANBE, [TJ]],
    ]);
  });

  it('is the same in SQL as in the rules, for every permission, own or lent', async () => {
    await holdsForEach(anActor, async (actor) => {
      const { values, bind } = parameters();
      const columns = permissions.map((permission) => withinScope(actor, permission, bind));
      const { rows } = await world.sql.query<{ id: string; reached: (boolean | null)[] }>(
        `select c.id, array[${columns.join(', ')}] as reached from assistance_case c order by c.id`,
        values,
      );
      const told = cases.map(({ id, standing }) => [id, permissions.filter((one) => reaches(actor, one, standing))]);
      expect(rows.map(({ id, reached }) => [id, permissions.filter((_, index) => reached[index])])).toEqual(told);
    });
  });

  it('is what lists, pages and row-level security show to whoever holds any roles', async () => {
    const client = await world.as(SOMEBODY);
    await holdsForEach(
      anAuthority,
      async (authority) => {
        await become(authority);
        const seen = cases.filter(({ standing }) => reaches(authority, 'case.read', standing));
        const { status, body } = await client.get<CaseListPage>('/reports/cases?limit=100');
        expect(status === 403 ? [] : body.items.map(({ id }) => id).sort()).toEqual(seen.map(({ id }) => id));
        for (const { id } of cases) {
          const page = await client.get(`/cases/${id}/page`);
          expect([id, page.status === 200]).toEqual([id, seen.some((one) => one.id === id)]);
        }
        const people = await client.get<ReturneePage>('/returnees?limit=100');
        expect(people.status === 403 ? [] : people.body.items.map(({ id }) => id).sort()).toEqual(
          seen.map(({ returneeId }) => returneeId).sort(),
        );
      },
      0.03,
    );
  });

  it('leaves a manager the own office when he verifies for a programme elsewhere', async () => {
    await become({ roles: ['manager', 'verifier'], officeId: OSH, programmeIds: [TJ] });
    const client = await world.as(SOMEBODY);
    const { body } = await client.get<WorkList>('/work');
    expect(body.items.map(({ caseId, kind }) => [caseId, kind])).toEqual([[presented.caseId, 'to_decide']]);
    // A telephone is whole where he verifies, and only there.
    const phones = (await client.get<SearchResult>('/search?q=%2B99')).body.items.map(({ caseId, phone }) => [
      cases.find(({ id }) => id === caseId)?.standing.programmeIds.includes(TJ),
      phone?.includes('•'),
    ]);
    expect(phones.toSorted()).toEqual([
      [false, true],
      [true, false],
      [true, false],
    ]);
  });

  it('approves at any height only where that authority reaches', async () => {
    await world.sql.query(`update rule_set set rules = jsonb_set(rules, '{managerApprovalMaxMinor}', '69999999')`);
    const client = await world.as(SOMEBODY);
    const decides = async (programmeIds: readonly string[]) => {
      await become({ roles: ['manager', 'regional_approver'], officeId: OSH, programmeIds });
      const { application } = await world.story.page(presented.caseId, SOMEBODY);
      const { body } = await client.get<WorkList>('/work');
      return [
        body.items.some(({ kind }) => kind === 'to_decide'),
        application?.actions.find(({ act }) => act === 'approve')?.permitted,
      ];
    };
    expect(await decides([TJ])).toEqual([false, false]);
    expect(await decides([KG])).toEqual([true, true]);
  });

  async function become(authority: Pick<Actor, 'roles' | 'officeId' | 'programmeIds'>): Promise<void> {
    const id = staffId(SOMEBODY);
    await world.sql.query('update staff set office_id = $2 where id = $1', [id, authority.officeId]);
    await world.sql.query('delete from staff_role where staff_id = $1', [id]);
    await world.sql.query('delete from staff_programme where staff_id = $1', [id]);
    await world.sql.query('insert into staff_role select $1, unnest($2::text[])', [id, authority.roles]);
    await world.sql.query('insert into staff_programme select $1, unnest($2::uuid[])', [id, authority.programmeIds]);
  }

  /** As the acts on a case read it; those who sit in a session reach by it what stands on its agenda. */
  async function standings(): Promise<CaseAt[]> {
    const repository = world.app.get(CasesRepository);
    const { rows } = await world.sql.query<{ id: string; memberIds: string[] }>(
      `select c.id, array(select m.staff_id from committee_item i join committee_member m using (session_id)
         where i.case_id = c.id) as "memberIds" from assistance_case c order by c.id`,
    );
    return world.app.get(UnitOfWork).system(async (tx) => {
      const found: CaseAt[] = [];
      for (const { id, memberIds } of rows) {
        const row = await repository.get(tx, id);
        const standing = { ...(await repository.standing(tx, row)), memberIds };
        found.push({ id, returneeId: row.returneeId, standing });
      }
      return found;
    });
  }
});

/** Nobody has acted by this name: only roles, office and programmes speak. */
const SOMEBODY = 'talant.osmonov';

const anAuthority = fc.record({
  id: fc.constant(staffId(SOMEBODY)),
  roles: fc.subarray<Role>([...roles]),
  officeId: fc.constantFrom(OSH, BATKEN, DUSHANBE),
  programmeIds: fc.subarray([KG, TJ]),
});

const anActor: fc.Arbitrary<Actor> = fc
  .tuple(anAuthority, anAuthority, fc.constantFrom('aigul.asanova', 'farrukh.nazarov', SOMEBODY).map(staffId))
  .map(([own, lender, id]) => ({ ...own, id, lent: [{ ...lender, delegationId: 'd', fullName: 'Lender' }] }));
