import type { Language } from '../staff/roles';
import type { Texts } from '../texts/texts';
import type { Correction, CorrectionGroup } from './corrections';
import { en } from './return-words/en';
import { ky } from './return-words/ky';
import type { ReturnWords } from './return-words/return-words';
import { ru } from './return-words/ru';
import { tg } from './return-words/tg';

const money = [
  'cost_not_explained',
  'price_too_high',
  'not_for_the_business',
  'quotation_missing',
  'grant_to_be_lower',
  'own_money_unclear',
  'third_party_unclear',
] as const;

/** The reasons that are built in: what is usual to be corrected in a group. `other` says it in own words. */
export const returnReasons = {
  plan: ['not_clear', 'not_shown', 'not_realistic', 'contradicts', 'not_allowed', 'other'],
  budget: [...money, 'other'],
  financing: [...money, 'other'],
  cash_flow: ['sales_too_high', 'costs_missing', 'season_ignored', 'contradicts', 'other'],
  document: ['not_readable', 'not_complete', 'expired', 'wrong_paper', 'name_differs', 'not_signed', 'other'],
} as const satisfies Record<CorrectionGroup, readonly string[]>;

export type ReturnReason = (typeof returnReasons)[CorrectionGroup][number];
export const returnReasonCodes: readonly ReturnReason[] = [...new Set(Object.values(returnReasons).flat())];

/** What a reason can be added for: the groups as they are pinned, with budget and financing as one, the money of the plan. */
export const reasonGroups = ['plan', 'budget', 'cash_flow', 'document'] as const;
export type ReasonGroup = (typeof reasonGroups)[number];

/** A reason that administrators added to the library, as it read when it was pinned. */
export class AddedReason {
  readonly id: string;
  readonly sentence: Texts;
}

/** True when a reason that was added for `group` may be given for what is pinned. */
export function fitsGroup(group: ReasonGroup, pinned: CorrectionGroup): boolean {
  return group === (pinned === 'financing' ? 'budget' : pinned);
}

/** In each language, the words in which a return is told. */
export const returnWords: Readonly<Record<Language, ReturnWords>> = { en, ru, ky, tg };

/** What is pinned, by its name: a field of the plan, else the group. */
export function pinName({ group, field }: Pick<Correction, 'group' | 'field'>, language: Language): string {
  const { fields, groups } = returnWords[language];
  return field === null ? groups[group] : fields[field];
}

/** The sentence of the library, built in or added; null where there is none and own words say it all. */
export function reasonSentence({ code, added }: Pick<Correction, 'code' | 'added'>, language: Language): string | null {
  if (added !== null) return added.sentence[language];
  return code === 'other' ? null : returnWords[language].reasons[code];
}

/** 'Market: Not clear enough. Say who buys in winter': what is pinned, why, and the own words. `paper` is its file name. */
export function correctionText(correction: Correction, language: Language, paper?: string): string {
  const name = [pinName(correction, language), ...(paper === undefined ? [] : [`(${paper})`])].join(' ');
  const said = [reasonSentence(correction, language), correction.reason].filter((one) => one !== null).join(' ');
  return said === '' ? name : `${name}: ${said}`;
}
