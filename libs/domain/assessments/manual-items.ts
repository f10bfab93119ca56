import { eachLanguage, type Texts } from '../texts/texts';
import { en } from './standard-words/en';
import { ky } from './standard-words/ky';
import { ru } from './standard-words/ru';
import type { StandardItem } from './standard-words/standard-words';
import { tg } from './standard-words/tg';

/** An item of the checklist that a person answers by looking. "Yes" lets the case pass. */
export class ManualItem {
  readonly code: string;
  readonly question: Texts;
}

const words = { en, ru, ky, tg };
const item = (code: StandardItem): ManualItem => ({
  code,
  question: eachLanguage((language) => words[language].items[code]),
});

/** The items of a rule set that brings none of its own (programme manual, "Screening"). */
export const standardManualItems: readonly ManualItem[] = [
  item('identity_seen'),
  item('migration_proof_seen'),
  item('business_owner_declared'),
  item('premises_available'),
];

/** What a person is asked at the screening: the items of the rule set, or the standard ones. */
export function manualItemsOf(rules: { readonly manualItems?: readonly ManualItem[] }): readonly ManualItem[] {
  return rules.manualItems ?? standardManualItems;
}
