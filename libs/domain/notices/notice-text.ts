import type { Language } from '../staff/roles';
import type { NoticeFacts } from './notice-facts';
import type { NoticeTopic } from './notice-table';
import { en } from './texts.en';
import { ky } from './texts.ky';
import { ru } from './texts.ru';
import { tg } from './texts.tg';

/** A sentence for each topic: what happened and what follows. No names, no amounts: it also goes out by mail. */
export type NoticeTexts = Readonly<Record<NoticeTopic, string>>;

const texts: Readonly<Record<Language, NoticeTexts>> = { en, ru, ky, tg };

/** 'KG-OSH-2026-00012: the application was approved.' Without a case the sentence alone. */
export function noticeText(topic: NoticeTopic, caseNumber: string | null, language: Language): string {
  const text = texts[language][topic];
  return caseNumber === null ? text : `${caseNumber}: ${text}`;
}

/** The page that a notice leads to. */
export function placeOf(topic: NoticeTopic, caseId: string | null, { session, complaint }: NoticeFacts = {}): string {
  if (caseId !== null) return `/cases/${caseId}`;
  // The room is closed to who no longer sits in it.
  if (topic === 'committee.unseated') return '/committee';
  if (session !== undefined) return `/committee/${session.id}`;
  if (complaint !== undefined) return `/complaints/${complaint.id}`;
  if (topic.startsWith('delegation.')) return '/delegations';
  if (/^(call|rule_set)\./.test(topic)) return '/programmes';
  return topic.startsWith('exchange_rate.') ? '/exchange-rates' : '/profile';
}
