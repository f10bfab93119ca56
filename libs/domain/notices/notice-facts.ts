import type { Correction } from '../applications/corrections';
import { correctionText } from '../applications/return-reasons';
import { dayInWords } from '../calendar/day-in-words';
import { localDay, localTime } from '../calendar/local-day';
import type { NextDue } from '../complaints/next-due';
import type { Language } from '../staff/roles';
import { delegationLines, type ToldDelegation } from './lent-in-words';

/** What a notice says below its sentence: kept with it in no language, and told in that of each reader. */
export interface NoticeFacts {
  /** What a return pinned, and why by the library. Own words and names of papers stay in the app: they may name somebody. */
  readonly corrections?: readonly ToldCorrection[];
  /** What it is called in every language: the code of a call, the code of a programme with the number of its rule set. */
  readonly name?: string;
  readonly session?: ToldSession;
  readonly delegation?: ToldDelegation;
  readonly complaint?: ToldComplaint;
}

/** Of a complaint no more than which one, and by when something is due: neither its kind nor its words. */
export interface ToldComplaint {
  readonly id: string;
  /** At its office; null once nothing is due any more. The time for what is due within hours. */
  readonly due: { readonly day: string; readonly time: string | null } | null;
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
export function noticeLines(facts: NoticeFacts, language: Language): string[] {
  const { corrections = [], name, session, delegation, complaint } = facts;
  const pins = corrections.map((one) => correctionText({ ...one, documentId: null, reason: null }, language));
  const meeting = session === undefined ? [] : whenAndWhere(session, language);
  const lent = delegation === undefined ? [] : delegationLines(delegation, language);
  const due = complaint?.due == null ? [] : [dueLine(complaint.due, language)];
  return [...new Set([...(name === undefined ? [] : [name]), ...meeting, ...lent, ...due, ...pins])];
}

function whenAndWhere({ day, time, place }: ToldSession, language: Language): string[] {
  const { when, where } = words[language];
  return [`${when}: ${dayInWords(day, language)}, ${time}`, `${where}: ${place}`];
}

function dueLine({ day, time }: NonNullable<ToldComplaint['due']>, language: Language): string {
  return `${words[language].due}: ${dayInWords(day, language)}${time === null ? '' : `, ${time}`}`;
}

const words: Readonly<Record<Language, { readonly when: string; readonly where: string; readonly due: string }>> = {
  en: { when: 'When', where: 'Where', due: 'Due' },
  ru: { when: 'Когда', where: 'Где', due: 'Срок' },
  ky: { when: 'Качан', where: 'Кайда', due: 'Мөөнөтү' },
  tg: { when: 'Кай', where: 'Дар куҷо', due: 'Мӯҳлат' },
};

/** What may be told of a complaint, also by mail. */
export function toldOfComplaint(id: string, next: NextDue | null, timeZone: string): ToldComplaint {
  if (next === null) return { id, due: null };
  const { dueAt } = next;
  const isInstant = dueAt.includes('T');
  return {
    id,
    due: isInstant ? { day: localDay(dueAt, timeZone), time: localTime(dueAt, timeZone) } : { day: dueAt, time: null },
  };
}

/** What may be told of a pin outside the app. */
export function toldOf({ group, field, code, added }: Correction): ToldCorrection {
  return { group, field, code, added };
}
