import { sewingShopPlan } from '@tendesh/testing/sewing-shop';
import type { Application } from '@tendesh/contracts/applications/applications';
import type { Desk } from '../demo/desk.repository';
import { done, type Story, type Told } from '../demo/story';
import type { Runner } from './race';

/** What each of these applications asks of the budget. */
export const GRANT_MINOR = sewingShopPlan.requestedGrantMinor ?? 0;

const APPROVERS = ['elena.kim', 'talant.osmonov', 'daniyar.omarov'] as const;

/** Applications that wait for their decision, all of one programme. */
export async function applicationsToRaceFor(story: Story, count: number): Promise<Told[]> {
  const told: Told[] = [];
  for (let index = 0; index < count; index += 1) told.push(await story.anApplication({ stage: 'assessed' }));
  return told;
}

/** Three people approve each of them at the same moment. */
export async function runnersForBudget(desk: Desk, waiting: readonly Told[]): Promise<Runner[]> {
  const [first] = APPROVERS;
  const reader = await desk.as(first);
  const runners = waiting.map(async ({ applicationId }) => {
    const { version } = done(await reader.get<Application>(`/applications/${applicationId}`));
    const path = `/applications/${applicationId}/approval`;
    return APPROVERS.map((by) => ({ kind: 'approve', by, path, body: {}, version }));
  });
  return (await Promise.all(runners)).flat();
}
