import { addDays } from '@tendesh/domain/calendar/days';
import { inventedPlan } from '@tendesh/testing/businesses';
import { inventedPerson } from '@tendesh/testing/people';
import { randomFrom } from '@tendesh/testing/random';
import type { SettableClock } from '../platform/clock/clock';
import { cast, type Stage, type Story, type Told } from './story';

/** Levels that both members give, criterion by criterion and again from the first: each application ranks elsewhere. */
const levels = [[5, 4], [5, 4, 4], [4], [4, 4, 3], [5], [4, 3], [4, 5, 4, 4], [3, 4], [4, 4, 5]] as const;

const days: readonly (readonly [Stage, number])[] = [
  ['submitted', 1],
  ['evidenced', 3],
  ['eligible', 6],
];

/** Applications of Osh that are assessed and wait for a committee, told from a day on. */
export async function tellForCommittee(
  { story, clock, callId }: { story: Story; clock: SettableClock; callId: string },
  firstDay: string,
): Promise<Told[]> {
  const random = randomFrom(3_103);
  const on = (day: string, hour = 4) => clock.set(new Date(`${day}T0${hour}:00:00Z`));
  const told: Told[] = [];
  for (const [index, scored] of levels.entries()) {
    const startedOn = addDays(firstDay, index);
    on(startedOn);
    const person = inventedPerson(random, 'KG', 20_000 + index, startedOn);
    const { caseId, returneeId } = await story.aCase({ person });
    const plan = inventedPlan(random, 'KGS');
    const one = { caseId, returneeId, applicationId: await story.start(caseId, { plan, callId }) };
    for (const [stage, day] of days) {
      on(addDays(startedOn, day));
      await story.advance(stage, one);
    }
    on(addDays(startedOn, 10));
    await story.assess(one, cast, scored);
    await story.advance('assessed', one);
    told.push(one);
  }
  return told;
}
