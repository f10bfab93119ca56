import type { LetterKind } from '@tendesh/contracts/letters/letters';
import type { IneligibleReason } from '@tendesh/domain/assessments/ineligible-reasons';
import type { RejectionReason } from '@tendesh/domain/committees/voting';
import type { PublicStage } from '@tendesh/domain/letters/public-stage';
import type { Language } from '@tendesh/domain/staff/roles';
import { en } from './texts.en';
import { ky } from './texts.ky';
import { ru } from './texts.ru';
import { tg } from './texts.tg';

/** Counted up when the wording changes; a letter keeps the version that it was written in, and its own words. */
export const TEXT_VERSION = 2;

/** Why the screening or the committee says no. */
export type RefusalReason = IneligibleReason | RejectionReason;

/** The wording of letters, of the status slip and of the public page. `{…}` is filled in. */
export interface LetterTexts {
  readonly titles: Readonly<Record<LetterKind, string>>;
  readonly dear: string;
  readonly about: string;
  readonly bodies: Readonly<Record<LetterKind, readonly string[]>>;
  readonly reason: string;
  readonly reasons: Readonly<Record<RefusalReason, string>>;
  readonly appeal: string;
  readonly noAppeal: string;
  readonly status: string;
  readonly questions: string;
  readonly closing: string;
  readonly from: string;
  readonly madeOn: string;
  readonly page: string;
  readonly slip: SlipTexts;
  readonly look: LookUpTexts;
  readonly stages: Readonly<Record<PublicStage, { readonly now: string; readonly next: string }>>;
}

export interface SlipTexts {
  readonly title: string;
  readonly how: string;
  readonly number: string;
  readonly code: string;
  readonly keep: string;
  readonly lost: string;
  readonly free: string;
}

export interface LookUpTexts {
  readonly title: string;
  readonly intro: string;
  readonly show: string;
  readonly now: string;
  readonly next: string;
  readonly wrong: string;
  readonly busy: string;
  readonly again: string;
  readonly languages: string;
}

export const letterTexts: Readonly<Record<Language, LetterTexts>> = { en, ru, ky, tg };
