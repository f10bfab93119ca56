import type { Paper } from '@tendesh/testing/papers';
import { cast, type Stage, type Told } from '../../src/demo/story';
import type { World } from '../support/world';

/** An act that is possible now: who sends what where. */
export interface Act {
  readonly by: string;
  readonly path: string;
  readonly body?: object;
  /** The version that the person saw, where the record has one. */
  readonly version?: number;
  readonly paper?: Paper;
  /** What else might be sent under the same key; without it, the same body for another version. */
  readonly other?: Pick<Act, 'body' | 'paper'>;
  /**
   * What comes of it when it is sent again without a key. Most acts are refused then; some are meant to be done as often
   * as they are asked for, and only a key tells a repetition from a second act.
   */
  readonly again?: 'acts' | 'changes nothing';
}

/** For each route, how to bring about a situation in which it acts. */
export type Acts = Readonly<Record<string, (world: World) => Promise<Act>>>;

/** A case at a stage, with its page. */
export async function at(world: World, stage: Stage) {
  const told = await world.story.anApplication({ stage });
  return { told, page: await world.story.page(told.caseId, cast.releaser) };
}

/** An act on the application of a case at a stage. */
export function onApplication(act: string, stage: Stage, by: string, body: object) {
  return async (world: World): Promise<Act> => {
    const { told, page } = await at(world, stage);
    return {
      by,
      path: `/applications/${told.applicationId}/${act}`,
      body,
      version: given(page.application).version,
    };
  };
}

export async function theAward({ story }: World, { caseId }: Told) {
  return given((await story.page(caseId, cast.releaser)).award);
}

export function given<T>(value: T | null | undefined): T {
  if (value == null) throw new Error('The situation lacks what the act is about');
  return value;
}
