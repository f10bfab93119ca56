import type { Correction } from '@tendesh/contracts/applications/applications';
import type { LetterKind } from '@tendesh/contracts/letters/letters';
import { correctionText } from '@tendesh/domain/applications/return-reasons';
import type { Currency } from '@tendesh/domain/money/currencies';
import type { Language } from '@tendesh/domain/staff/roles';
import type { Texts } from '@tendesh/domain/texts/texts';
import { formatIn } from '../platform/pdf/format';
import { fill } from '../awards/agreement/texts';
import { letterTexts, type RefusalReason } from './letter-texts';

/** The words of a letter as they are kept and printed. */
export interface LetterContent {
  readonly title: string;
  readonly recipient: string;
  readonly number: string;
  readonly madeOn: string;
  readonly paragraphs: readonly string[];
  readonly closing: string;
  readonly from: string;
}

/** What a letter is written from, in no language, and kept with it. Days are 'YYYY-MM-DD', amounts minor units. */
export interface LetterFacts {
  readonly kind: LetterKind;
  readonly nameCyrl: string;
  readonly nameLatn: string;
  readonly number: string;
  readonly office: string;
  readonly programme: Texts;
  readonly plan: string;
  readonly currency: Currency;
  readonly grantMinor: number;
  /** What the person wrote who decided; null where nothing was asked. */
  readonly reason: string | null;
  readonly reasonCode: RefusalReason | null;
  readonly corrections: readonly Correction[];
  /** File names of the papers that are pinned, with the number of evidence, by their id. */
  readonly papers: Readonly<Record<string, string>>;
  readonly today: string;
  readonly appealUntil: string | null;
  readonly statusAddress: string;
}

/** The letter in a language: short, plain, and with the way on at its end. */
export function writeLetter(facts: LetterFacts, language: Language): LetterContent {
  const { kind, number, office, today } = facts;
  const texts = letterTexts[language];
  const format = formatIn(language, facts.currency);
  const name = language === 'en' ? facts.nameLatn : facts.nameCyrl;
  const values = {
    ...{ name, plan: facts.plan, programme: facts.programme[language] },
    ...{ amount: format.money(facts.grantMinor), address: facts.statusAddress },
  };
  const say = (text: string) => fill(text, values);
  return {
    title: texts.titles[kind],
    recipient: name,
    number,
    madeOn: fill(texts.madeOn, { day: format.day(today) }),
    paragraphs: [
      say(texts.dear),
      say(texts.about),
      ...texts.bodies[kind].map(say),
      ...particulars(facts, language),
      ...(kind === 'ineligible' || kind === 'rejected' ? [remedy(facts, language)] : []),
      say(texts.status),
      texts.questions,
    ],
    closing: texts.closing,
    from: fill(texts.from, { office }),
  };
}

/** Of a return what to correct; of a refusal why. What the officer wrote stands as it was written. */
function particulars(facts: LetterFacts, language: Language): string[] {
  const { kind, reason, reasonCode } = facts;
  const texts = letterTexts[language];
  if (kind === 'approved') return [];
  if (kind === 'returned')
    return facts.corrections.map((one) => `• ${correctionText(one, language, facts.papers[one.documentId ?? ''])}`);
  const coded = reasonCode === null || reasonCode === 'other' ? [] : [texts.reasons[reasonCode]];
  const why = [...coded, ...(reason === null ? [] : [reason])].join('\n');
  return why === '' ? [] : [`${texts.reason} ${why}`];
}

function remedy({ appealUntil, currency }: LetterFacts, language: Language): string {
  const texts = letterTexts[language];
  return appealUntil === null
    ? texts.noAppeal
    : fill(texts.appeal, { day: formatIn(language, currency).day(appealUntil) });
}
