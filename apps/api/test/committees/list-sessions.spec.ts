import type { SessionPage } from '@tendesh/contracts/committees/sessions';
import type { Actor } from '@tendesh/domain/staff/reach';
import { roles } from '@tendesh/domain/staff/roles';
import { holdsForEach } from '@tendesh/domain/proof/property';
import { officeId, programmes } from '@tendesh/testing/reference';
import fc from 'fast-check';
import { mayReadRoom } from '../../src/committees/room-situation';
import { standingOf } from '../../src/committees/rooms';
import { withinRooms } from '../../src/committees/sessions.repository';
import { parameters } from '../../src/platform/database/parameters';
import { askForACommittee, CHAIR, committee, CONVENER, MEMBER, staffId } from '../support/committees';
import { startWorld, type World } from '../support/world';

const [OSH, DUSHANBE] = [officeId('KG-OSH'), officeId('TJ-DYU')];
const [KG, TJ] = [programmes[0].id, programmes[1].id];

describe('the list of sessions', () => {
  let world: World;
  let held: string[];
  beforeAll(async () => {
    world = await startWorld();
    await askForACommittee(world);
    held = [];
    for (const [day, members] of [
      ['2026-03-09', [CHAIR, MEMBER]],
      ['2026-03-11', [CHAIR]],
      ['2026-03-10', [CHAIR, MEMBER]],
    ] as const) {
      const told = await world.story.anApplication({ stage: 'assessed' });
      const seats = members.map(
        (who) => ({ staffId: staffId(who), part: who === CHAIR ? 'chair' : 'member' }) as const,
      );
      const some = { meetsAt: `${day}T04:00:00.000Z`, members: seats };
      held.push(await committee(world).convene([told], some));
    }
    // Elsewhere many more have met since.
    await world.sql.query(
      `insert into committee_session (id, programme_id, convened_in, meets_at, place, language, status, convened_by)
       select gen_random_uuid(), $1, $2, '2026-04-01', 'Dushanbe', 'tg', 'planned', $3 from generate_series(1, 250)`,
      [TJ, DUSHANBE, staffId(CONVENER)],
    );
  }, 60_000);
  afterAll(() => world.stop());

  it('shows what the reader may enter, the newest first, page by page, however many others met since', async () => {
    const [first, second, third] = held;
    expect(await pagesOf(CONVENER, 2)).toEqual([[second, third], [first]]);
    expect(await pagesOf(CHAIR, 1)).toEqual([[second], [third], [first]]);
    expect(await pagesOf(MEMBER, 50)).toEqual([[third, first]]);
    expect((await (await world.as(CHAIR)).get('/committee-sessions?cursor=yesterday')).status).toBe(400);
  });

  it('reaches the same in SQL as in the rules', async () => {
    const { rows: sessions } = await world.sql.query<Session>(
      `select e.id, e.programme_id as "programmeId", e.convened_in as "convenedIn",
         array(select m.staff_id from committee_member m where m.session_id = e.id) as "memberIds"
       from committee_session e where e.place <> 'Dushanbe' or e.id in (select max(id::text)::uuid from committee_session)`,
    );
    await holdsForEach(anActor, async (actor) => {
      const { values, bind } = parameters();
      const { rows } = await world.sql.query<{ id: string }>(
        `select e.id from committee_session e where ${withinRooms(actor, bind)}`,
        values,
      );
      const found = new Set(rows.map(({ id }) => id));
      const told = sessions.filter((one) => mayReadRoom(actor, { standing: at(one) }));
      expect(sessions.filter(({ id }) => found.has(id))).toEqual(told);
    });
  });

  async function pagesOf(who: string, limit: number): Promise<string[][]> {
    const client = await world.as(who);
    const pages: string[][] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await client.get<SessionPage>(`/committee-sessions?limit=${limit}${query}`);
      pages.push(body.items.map(({ id }) => id));
      cursor = body.next;
    }
    return pages;
  }
});

interface Session {
  readonly id: string;
  readonly programmeId: string;
  readonly convenedIn: string;
  readonly memberIds: string[];
}

const at = ({ memberIds, ...session }: Session) =>
  standingOf(
    session,
    memberIds.map((one) => ({ staffId: one })),
  );

const anActor: fc.Arbitrary<Actor> = fc.record({
  id: fc.constantFrom(staffId(CHAIR), staffId(MEMBER), staffId(CONVENER)),
  roles: fc.uniqueArray(fc.constantFrom(...roles), { maxLength: 3 }),
  officeId: fc.constantFrom(OSH, DUSHANBE),
  programmeIds: fc.subarray([KG, TJ]),
});
