import type { Told } from '../../src/demo/story';
import { leaveMoney } from '../support/allocations';
import { COMMITTEE_CALL, committee } from '../support/committees';
import type { World } from '../support/world';

/** The sewing shop asks for 700,000 som. */
const GRANT_MINOR = 70_000_000;
const IN_RESERVE = 3;

/** A committee has met with money for one grant: one is selected, the others wait in reserve. The cases, in their order. */
export async function aReserveList(world: World): Promise<string[]> {
  const { clock, story } = world;
  const acts = committee(world);
  const told: Told[] = [];
  for (let count = 0; count <= IN_RESERVE; count += 1) {
    told.push(await story.anApplication({ stage: 'assessed', callId: COMMITTEE_CALL }));
    clock.set(new Date(clock.now().getTime() + 60_000));
  }
  await leaveMoney(world, GRANT_MINOR);
  const id = await acts.sitting(told);
  for (const [index, one] of told.entries())
    await acts.settle(id, one, { outcome: index === 0 ? 'selected' : 'reserved' });
  return told.map(({ caseId }) => caseId);
}
