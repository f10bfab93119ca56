import fc from 'fast-check';
import { verified } from '../support/audit';
import { aCommitteeCall } from '../support/committees';
import { START, startWorld, type World } from '../support/world';
import { amongStaff } from './among-staff';
import { atTheTreasury } from './at-the-treasury';
import { inACommittee } from './in-a-committee';
import { inThePostRoom } from './in-the-post-room';
import { onACase } from './on-a-case';
import { RandomTown } from './random-town';
import { withComplaints } from './with-complaints';
import { withDelegations } from './with-delegations';

/** 2,000 acts in `npm test`, always the same; as many as asked for, and other ones, by `npm run test:acts`. */
const asked = process.env['TOWN_ACTS'];
const wanted = Number(asked ?? 2_000);
const seed = Number(process.env['TOWN_SEED'] ?? 20_260_302);

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

/** Deep enough to be worth the name: what must have been done in 2,000 acts. */
const deep = [
  ...['application.resubmit', 'application.approve', 'tranche.release', 'tranche.disburse', 'visit.record'],
  ...['committee.convene', 'item.declare_conflict', 'item.vote', 'item.decide_item', 'session.close_session'],
  ...['complaint.record', 'complaint.answer', 'delegation.give', 'staff.edit', 'allocation.change', 'notice.read'],
];

describe('people who do whatever they are offered, and what they are not', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    world.clock.set(START);
    await aCommitteeCall(world);
    // However long the town lives, there is a call and some money.
    await world.sql.query(`update call set closes_on = '2999-12-31', quotas = '{}'`);
    await world.sql.query(`update allocation set valid_until = '2999-12-31'`);
  });
  afterAll(() => world.stop());

  it(
    `never break a law in ${wanted} acts`,
    async () => {
      const town = new RandomTown(world);
      for (let round = 0, next = 0; town.tried < wanted; round += 1) {
        await live(town, seed + round);
        if (asked !== undefined) process.stdout.write(`${town.tried} acts of seed ${seed}\n`);
        // The whole trail is followed each time that it has grown by a quarter.
        if (town.tried < next && town.tried < wanted) continue;
        next = town.tried * 1.25;
        expect((await verified(world)).firstBroken).toBeNull();
        await world.sql.query('analyze');
      }
      const missing = wanted < 2_000 ? [] : deep.filter((act) => !town.done.has(act));
      expect(missing).toEqual([]);
    },
    600_000 + wanted * 300,
  );
});

/** One round of happenings, and a look around after them. What was done stays done, so a shorter list would tell nothing. */
async function live(town: RandomTown, roundSeed: number): Promise<void> {
  const round = fc.asyncProperty(commands, async (some) => {
    await fc.asyncModelRun(() => ({ model: {}, real: town }), some);
    await town.lookAround();
  });
  const { failed, errorInstance } = await fc.check(round, { numRuns: 1, seed: roundSeed, endOnFailure: true });
  if (!failed) return;
  const again = `npm run test:acts -- ${town.tried + 1} ${seed}`;
  throw new Error(
    `After ${town.tried} acts (${again}): ${errorInstance instanceof Error ? errorInstance.message : ''}`,
  );
}
