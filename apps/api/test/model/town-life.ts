import fc from 'fast-check';
import { verified } from '../support/audit';
import { aCommitteeCall } from '../support/committees';
import { START, startWorld, type World } from '../support/world';
import { aReserveList } from './a-reserve-list';
import { amongStaff } from './among-staff';
import { atTheTreasury } from './at-the-treasury';
import { inACommittee } from './in-a-committee';
import { inThePostRoom } from './in-the-post-room';
import { onACase } from './on-a-case';
import { RandomTown } from './random-town';
import { withComplaints } from './with-complaints';
import { withDelegations } from './with-delegations';

/** As many acts as `npm run test:acts` asks for, and other ones; else 1,000 in each of two towns, always the same. */
const asked = process.env['TOWN_ACTS'];
const wanted = Math.ceil(Number(asked ?? 2_000) / 2);
const firstSeed = Number(process.env['TOWN_SEED'] ?? 20_260_302);
/** What lies between the seeds of two towns: more rounds than a town ever lives. */
const APART = 1_000_000;

class OneOf implements fc.AsyncCommand<object, RandomTown> {
  constructor(
    private readonly name: string,
    private readonly chance: number,
    private readonly does: (town: RandomTown, chance: number) => Promise<void> | void,
  ) {}

  check = () => true;
  run = async (_model: object, town: RandomTown): Promise<void> => this.does(town, this.chance);
  toString = () => `${this.name}(${this.chance})`;
}

/** What happens, and how often among the others. */
const happenings: readonly (readonly [number, string, OneOf['does']])[] = [
  [60, 'act on a case', (town, one) => town.act(onACase, one)],
  [28, 'act in a committee', (town, one) => town.act(inACommittee, one)],
  [3, 'act on a complaint', (town, one) => town.act(withComplaints, one)],
  [2, 'lend authority', (town, one) => town.act(withDelegations, one)],
  [2, 'move staff', (town, one) => town.act(amongStaff, one)],
  [2, 'move donor money', (town, one) => town.act(atTheTreasury, one)],
  [2, 'write and read', (town, one) => town.act(inThePostRoom, one)],
  [2, 'collide', (town, one) => town.collide(one % 3 === 0 ? inACommittee : onACase, one)],
  [1, 'open a case', (town, one) => town.openCase(one)],
  [1, 'pass days', (town, one) => town.passDays(one % 4 === 0 ? 35 : one % 3)],
];
const chance = fc.integer({ min: 1, max: 2 ** 31 });
const commands = fc.commands(
  happenings.flatMap(([often, name, does]) =>
    Array.from({ length: often }, () => chance.map((one) => new OneOf(name, one, does))),
  ),
  { maxCommands: 250, size: 'max' },
);

/** Deep enough to be worth the name: what is done in the 1,000 acts that are always the same. */
const inBoth = [
  ...['application.resubmit', 'application.approve', 'tranche.release', 'tranche.disburse', 'visit.record'],
  ...['committee.convene', 'item.declare_conflict', 'item.vote', 'session.close_session'],
  ...['complaint.record', 'complaint.answer', 'delegation.give', 'staff.edit', 'allocation.change', 'notice.read'],
];

const deep: Readonly<Record<Means, readonly string[]>> = {
  rich: [...inBoth, 'item.decide_item'],
  poor: [...inBoth, 'application.moved_up'],
};

/** Where money is short, a committee has reserved what it does not carry: that moves up when some comes in or back. */
export type Means = 'rich' | 'poor';

/** The life of one of the two towns, each with a database of its own, so that both may live at the same time. */
export function liveIn(means: Means): void {
  const seed = means === 'rich' ? firstSeed : firstSeed + APART;
  let world: World;
  let inReserve: readonly string[] = [];
  beforeAll(async () => {
    world = await startWorld();
    world.clock.set(START);
    await aCommitteeCall(world);
    // However long the town lives, there is a call and some money.
    await world.sql.query(`update call set closes_on = '2999-12-31', quotas = '{}'`);
    await world.sql.query(`update allocation set valid_until = '2999-12-31'`);
    if (means === 'poor') inReserve = await aReserveList(world);
  });
  afterAll(() => world.stop());

  it(
    `people who do whatever they are offered, and what they are not, never break a law in ${wanted} acts`,
    async () => {
      const town = new RandomTown(world, inReserve);
      for (let round = 0, next = 0; town.tried < wanted; round += 1) {
        await live(town, seed + round);
        if (asked !== undefined) process.stdout.write(`${town.tried} acts of seed ${seed}\n`);
        // The whole trail is followed each time that it has grown by a quarter.
        if (town.tried < next && town.tried < wanted) continue;
        next = town.tried * 1.25;
        expect((await verified(world)).firstBroken).toBeNull();
        await world.sql.query('analyze');
      }
      const seen = new Set([...town.done.keys(), ...(await systemActs(world))]);
      expect(asked !== undefined ? [] : deep[means].filter((act) => !seen.has(act))).toEqual([]);
    },
    600_000 + wanted * 300,
  );
}

/** One round of happenings, and a look around after them. What was done stays done, so a shorter list would tell nothing. */
async function live(town: RandomTown, roundSeed: number): Promise<void> {
  const round = fc.asyncProperty(commands, async (some) => {
    await fc.asyncModelRun(() => ({ model: {}, real: town }), some);
    await town.lookAround();
  });
  const { failed, errorInstance } = await fc.check(round, { numRuns: 1, seed: roundSeed, endOnFailure: true });
  if (!failed) return;
  const again = `npm run test:acts -- ${2 * (town.tried + 1)} ${firstSeed}`;
  throw new Error(
    `After ${town.tried} acts (${again}): ${errorInstance instanceof Error ? errorInstance.message : ''}`,
  );
}

/** What nobody did by name: it followed from what was done. */
async function systemActs({ sql }: World): Promise<string[]> {
  const { rows } = await sql.query<{ act: string }>(`select distinct noun || '.' || act as act from audit_event`);
  return rows.map(({ act }) => act);
}
