import { type Violation, violation } from '../problems/violation';
import { checkTexts, type Texts } from '../texts/texts';
import { languages } from '../staff/roles';

/** What of a published call may still change. Opening day, rules, currency and wanted shares stay as they were published. */
export interface CallTerms {
  readonly name: Texts;
  readonly description: Texts;
  readonly closesOn: string;
  /** Null: no limit. */
  readonly maxGrants: number | null;
  /** In the order in which awards draw on them. */
  readonly allocationIds: readonly string[];
}

export type CallTerm = keyof CallTerms;
export const callTerms: readonly CallTerm[] = ['name', 'description', 'closesOn', 'maxGrants', 'allocationIds'];

/** Which of the terms differ, in the order of the list. */
export function revisedTerms(former: CallTerms, revised: CallTerms): CallTerm[] {
  return callTerms.filter((term) => written(former[term]) !== written(revised[term]));
}

/**
 * Why a published call may not be changed so (programme manual, "Calls"). Nobody who applied, or is about to, may lose by
 * it: the call closes later or as before, and when its day is moved, never on a day that is past; it gives as many grants
 * or more; it draws on the same allocations in the same order, and on further ones after them.
 */
export function checkRevision(former: CallTerms, revised: CallTerms, today: string): Violation[] {
  return [
    ...(revisedTerms(former, revised).length === 0 ? [violation('revision_changes_nothing')] : []),
    ...checkTexts(revised.name, '/name', 200),
    ...closesLater(former, revised, today),
    ...givesNoFewer(former, revised),
    ...keepsItsMoney(former, revised),
  ];
}

function closesLater(former: CallTerms, { closesOn }: CallTerms, today: string): Violation[] {
  if (closesOn < former.closesOn) return onlyGains('/closesOn');
  return closesOn > former.closesOn && closesOn < today ? [violation('day_is_over', '/closesOn')] : [];
}

function givesNoFewer(former: CallTerms, { maxGrants }: CallTerms): Violation[] {
  const isNoFewer = maxGrants === null || (former.maxGrants !== null && maxGrants >= former.maxGrants);
  return isNoFewer ? [] : onlyGains('/maxGrants');
}

function keepsItsMoney(former: CallTerms, { allocationIds }: CallTerms): Violation[] {
  const isKept = former.allocationIds.every((id, index) => allocationIds[index] === id);
  return isKept ? [] : onlyGains('/allocationIds');
}

function onlyGains(pointer: string): Violation[] {
  return [violation('published_call_only_gains', pointer)];
}

/** Two terms are the same when they are written the same, whatever the order of the languages. */
function written(value: CallTerms[CallTerm]): string {
  return JSON.stringify(isTexts(value) ? languages.map((language) => value[language]) : value);
}

function isTexts(value: CallTerms[CallTerm]): value is Texts {
  return typeof value === 'object' && value !== null && 'en' in value;
}
