import type { Appeal, AppealsOfCase } from '@tendesh/contracts/appeals/appeals';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { ProblemBody } from '../../src/demo/client';
import { cast, type Told } from '../../src/demo/story';
import type { World } from './world';

/** Somebody who has done nothing on a case of Osh that Elena Kim decided. */
export const HEARS = 'talant.osmonov';
const reason = 'The contracts shown with the appeal prove the market';

/** Refusals and the acts on appeals against them as tests do them; the answers are not judged here. */
export function appealActs(world: World) {
  const file = async (told: Told): Promise<AppealsOfCase> => {
    const { appeals } = await world.story.page(told.caseId, cast.officer);
    if (appeals === null) throw new Error('Nothing was refused');
    return appeals;
  };
  const newest = async (told: Told): Promise<Appeal> => {
    const [found] = (await file(told)).appeals;
    if (found === undefined) throw new Error('There is no appeal');
    return found;
  };
  const decide = async (told: Told, name: string, path: string) => {
    const { id, version } = await newest(told);
    return (await world.as(name)).post<Written & ProblemBody>(`/appeals/${id}/${path}`, { reason }, { version });
  };
  return {
    file,
    newest,
    rejected: async (): Promise<Told> => {
      const told = await world.story.anApplication({ stage: 'assessed' });
      await world.story.actOnApplication(told, cast.approver, 'rejection', { reason: 'The market is not shown' });
      return told;
    },
    ineligible: async (): Promise<Told> => {
      const told = await world.story.anApplication({ stage: 'submitted' });
      const screening = {
        answers: [],
        outcome: 'ineligible',
        reasonCode: 'returned_too_long_ago',
        reason: 'Came back too long ago',
      };
      await world.story.actOnApplication(told, cast.officer, 'screening', screening);
      return told;
    },
    appeal: async (told: Told, said: object = {}, name: string = cast.officer) => {
      const { version } = await file(told);
      const received = { receivedBy: 'letter', receivedOn: today(world) };
      const request = { grounds: 'The market study was not read: three shops have signed.', ...received, ...said };
      const person = await world.as(name);
      return person.post<Written & ProblemBody>(`/applications/${told.applicationId}/appeals`, request, { version });
    },
    uphold: (told: Told, name: string = HEARS) => decide(told, name, 'upholding'),
    dismiss: (told: Told, name: string = HEARS) => decide(told, name, 'dismissal'),
    withdraw: (told: Told, name: string = cast.officer) => decide(told, name, 'withdrawal'),
  };
}

/** At the offices of Kyrgyzstan. */
function today({ clock }: World): string {
  return new Date(clock.now().getTime() + 6 * 3_600_000).toISOString().slice(0, 10);
}
