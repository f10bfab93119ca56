import type { AddressInfo } from 'node:net';
import type { Desk } from '../../src/demo/desk.repository';
import { httpDoor } from '../../src/demo/http-door';
import { awardToRaceFor, runnersForAward } from '../../src/bench/award-race';
import { applicationsToRaceFor, GRANT_MINOR, runnersForBudget } from '../../src/bench/budget-race';
import { RaceLedger } from '../../src/bench/race-ledger.repository';
import { race } from '../../src/bench/race';
import { reserveToRaceFor, runnersForReserve } from '../../src/bench/reserve-race';
import { type Check, checkBudget, checkFinishes, checkLedger, checkReserve, watched } from '../../src/bench/verdict';
import { verified } from '../support/audit';
import { startWorld, type World } from '../support/world';

/** `npm run bench:race` does the same on a larger scale and with two servers. */
describe('acts at the same moment', () => {
  let world: World;
  let desk: Desk;
  let ledger: RaceLedger;
  beforeAll(async () => {
    world = await startWorld();
    await world.app.listen(0, '127.0.0.1');
    desk = world.through(httpDoor((world.app.getHttpServer().address() as AddressInfo).port));
    ledger = new RaceLedger(world.sql);
  });
  afterAll(() => world.stop());

  const broken = (checks: readonly Check[]) => checks.filter(({ holds }) => !holds).map(({ sentence }) => sentence);

  it('on one award keep the match and the sums, race after race', async () => {
    const told = await awardToRaceFor(world.story, 8);
    let acted = 0;
    for (const seed of [1, 2, 3]) {
      const runners = await runnersForAward(world.story, told, 60);
      const { result, checks } = await watched(ledger, race([desk], runners, seed));
      checks.push(...checkFinishes(result, runners.length));
      checks.push(...checkLedger(await ledger.ofApplication(told.applicationId)));
      expect(broken(checks)).toEqual([]);
      acted += result.filter(({ status }) => status === 201).length;
    }
    expect(acted).toBeGreaterThan(10);
  });

  it('on one budget promise no more than there is, and all that there is', async () => {
    const waiting = await applicationsToRaceFor(world.story, 5);
    const reference = 'KG-UK-1';
    const { awards } = await ledger.ofAllocation(reference);
    await ledger.leave(reference, 3 * GRANT_MINOR - 1);
    const runners = await runnersForBudget(desk, waiting);
    const { result, checks } = await watched(ledger, race([desk], runners));
    checks.push(
      ...checkFinishes(result, runners.length),
      ...checkBudget(await ledger.ofAllocation(reference), awards + 2),
    );
    expect(broken(checks)).toEqual([]);
  });

  it('on the money of a programme give what is returned or added to the next in reserve, each grant once', async () => {
    const reserve = await reserveToRaceFor({ story: world.story, desk, ledger }, 4);
    const runners = await runnersForReserve(world.story, desk, reserve);
    const { result, checks } = await watched(ledger, race([desk], runners));
    checks.push(...checkFinishes(result, runners.length), ...checkReserve(await ledger.ofReserve('KG-UK')));
    expect(broken(checks)).toEqual([]);
    expect(result.filter(({ status }) => status < 300).length).toBeGreaterThan(8);
  });

  it('leave the audit trail whole', async () => {
    const { events, firstBroken } = await verified(world);
    expect(firstBroken).toBeNull();
    expect(events).toBeGreaterThan(100);
  });
});
