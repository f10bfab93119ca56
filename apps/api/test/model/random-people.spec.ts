import fc from 'fast-check';
import { START, startWorld, type World } from '../support/world';
import { verified } from '../support/audit';
import { brokenOwnership, brokenPromises } from './invariants';
import { RandomTown } from './random-town';

/** 2,000 acts in `npm test`, always the same; as many as asked for, and new ones, by `npm run test:acts`. */
const wanted = Number(process.env['TOWN_ACTS'] ?? 2_000);
const seed = process.env['TOWN_ACTS'] === undefined ? 20_260_302 : Date.now();

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

const chance = fc.integer({ min: 1, max: 2 ** 31 });
const command = (name: string, does: OneOf['does']) => chance.map((one) => new OneOf(name, one, does));
const act = command('act', (town, one) => town.act(one));
const commands = fc.commands(
  [
    command('open case', (town, one) => town.openCase(one)),
    command('pass days', (town, one) => town.passDays(one % 4 === 0 ? 35 : one % 3)),
    command('collide', (town, one) => town.collide(one)),
    ...Array.from({ length: 60 }, () => act),
  ],
  { maxCommands: 400, size: 'max' },
);

describe('people who do whatever they are offered, and what they are not', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    world.clock.set(START);
  });
  afterAll(() => world.stop());

  it(`never break a law in ${wanted} acts`, async () => {
    const town = new RandomTown(world);
    for (let round = 0; town.tried < wanted; round += 1) {
      await fc.assert(
        fc.asyncProperty(commands, (some) => fc.asyncModelRun(() => ({ model: {}, real: town }), some)),
        // What was done stays done: a shorter list would not meet the same town.
        { numRuns: 1, seed: seed + round, endOnFailure: true },
      );
      expect(await brokenPromises(world.sql)).toEqual([]);
      expect(brokenOwnership(await town.waiting())).toEqual([]);
      expect((await verified(world)).firstBroken).toBeNull();
    }
    // Deep enough to be worth the name: money was released, paid and followed.
    const deep = wanted < 2_000 ? [] : ['application.approve', 'tranche.release', 'tranche.disburse', 'visit.record'];
    for (const act of deep) expect([act, (town.done.get(act) ?? 0) > 0]).toEqual([act, true]);
  }, 3_600_000);
});
