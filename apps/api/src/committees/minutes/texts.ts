import type { ConflictKind, ItemOutcome, RejectionReason, SessionPart } from '@tendesh/domain/committees/voting';
import type { Language } from '@tendesh/domain/staff/roles';
import { en } from './texts.en';
import { ky } from './texts.ky';
import { ru } from './texts.ru';
import { tg } from './texts.tg';

/** The wording of the minutes. `{…}` is filled in. */
export interface MinutesTexts {
  readonly title: string;
  readonly extract: string;
  readonly when: string;
  readonly page: string;
  readonly present: string;
  readonly name: string;
  readonly part: string;
  readonly parts: Readonly<Record<SessionPart, string>>;
  readonly outside: string;
  readonly ranking: string;
  readonly tieRule: string;
  readonly rank: string;
  readonly application: string;
  readonly score: string;
  readonly ownShare: string;
  readonly grant: string;
  readonly votes: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<ItemOutcome, string>>;
  readonly withConditions: string;
  readonly left: string;
  readonly conflicts: string;
  readonly noConflicts: string;
  readonly conflict: string;
  readonly conflictKinds: Readonly<Record<Exclude<ConflictKind, 'none'>, string>>;
  readonly decisions: string;
  readonly voting: string;
  readonly quorumMet: string;
  readonly quorumMissing: string;
  readonly reason: string;
  readonly reasons: Readonly<Record<RejectionReason, string>>;
  readonly conditions: string;
  readonly signatures: string;
}

export const minutesTexts: Readonly<Record<Language, MinutesTexts>> = { en, ru, ky, tg };

/** Fills `{name}` places; an unknown one stays as it is, so that a slip is seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
