import type { Correction } from '../applications/corrections';
import { correctionText } from '../applications/return-reasons';
import { dayInWords } from '../calendar/day-in-words';
import type { Language } from '../staff/roles';

/** What a notice says below its sentence: kept with it in no language, and told in that of each reader. */
export interface NoticeFacts {
  /** What a return pinned, and why by the library. Own words and names of papers stay in the app: they may name somebody. */
  readonly corrections?: readonly ToldCorrection[];
  /** What it is called in every language: the code of a call, the code of a programme with the number of its rule set. */
  readonly name?: string;
  readonly session?: ToldSession;
}

/** A committee session as its members are told of it: the day and the time are those of the office that convenes. */
export interface ToldSession {
  readonly id: string;
  readonly day: string;
  readonly time: string;
  readonly place: string;
}

export type ToldCorrection = Pick<Correction, 'group' | 'field' | 'code' | 'added'>;

/** The lines below the sentence of a notice; none where the sentence says it all. */
export function noticeLines({ corrections = [], name, session }: NoticeFacts, language: Language): string[] {
  const pins = corrections.map((one) => correctionText({ ...one, documentId: null, reason: null }, language));
  const meeting = session === undefined ? [] : whenAndWhere(session, language);
  return [...new Set([...(name === undefined ? [] : [name]), ...meeting, ...pins])];
}

function whenAndWhere({ day, time, place }: ToldSession, language: Language): string[] {
  const { when, where } = words[language];
  return [`${when}: ${dayInWords(day, language)}, ${time}`, `${where}: ${place}`];
}

const words: Readonly<Record<Language, { readonly when: string; readonly where: string }>> = {
  en: { when: 'When', where: 'Where' },
  ru: { when: 'Когда', where: 'Где' },
  ky: { when: 'Качан', where: 'Кайда' },
  tg: { when: 'Кай', where: 'Дар куҷо' },
};

/** What may be told of a pin outside the app. */
export function toldOf({ group, field, code, added }: Correction): ToldCorrection {
  return { group, field, code, added };
}
