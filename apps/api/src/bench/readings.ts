import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import type { RuleSetPage, SaveRuleSetRequest } from '@tendesh/contracts/programmes/rule-sets';
import type { Written } from '@tendesh/contracts/shared/acts';
import { programmes } from '@tendesh/testing/reference';
import type { Client } from '../demo/client';
import { done } from '../demo/story';
import type { List } from './lists';

/** What reads a whole programme or a heap that only grows, and who opens it. */
export interface Reading extends List {
  readonly by: string;
}

export const DRAFTER = 'bakyt.jumabaev';

export function readings(draftId: string): readonly Reading[] {
  return [
    { name: 'replay of a rule set', by: DRAFTER, path: `/rule-sets/${draftId}/replay` },
    { name: 'near misses', by: 'irina.petrova', path: '/reports/near-misses' },
    { name: 'notices unread, counted', by: 'elena.kim', path: '/notices/unread' },
    { name: 'notices unread', by: 'elena.kim', path: '/notices?show=unread' },
    { name: 'notices', by: 'elena.kim', path: '/notices' },
  ];
}

/** A draft of stricter rules for the first programme: the one that stands there, or a new one. */
export async function draftToReplay(drafter: Client): Promise<string> {
  const [{ id }] = programmes;
  const { ruleSets } = done(await drafter.get<ProgrammePage>(`/programmes/${id}`));
  const standing = ruleSets.find(({ status }) => status === 'draft');
  if (standing !== undefined) return standing.id;
  const approved = ruleSets.find(({ status }) => status === 'approved');
  const { rules } = done(await drafter.get<RuleSetPage>(`/rule-sets/${approved?.id ?? ''}`));
  const { ownShareMinBp, scorePassMark, maxDaysSinceReturn } = rules;
  const stricter = {
    ...{ ownShareMinBp: ownShareMinBp + 500, scorePassMark: scorePassMark + 5 },
    maxDaysSinceReturn: maxDaysSinceReturn - 365,
  };
  const draft = { effectiveFrom: '2099-01-01', note: null, rules: { ...rules, ...stricter } } as SaveRuleSetRequest;
  return done(await drafter.post<Written>(`/programmes/${id}/rule-sets`, draft)).id;
}
