import type { ActDone } from '@tendesh/domain/acts/duties';
import type { Situation } from '@tendesh/domain/acts/transitions';
import type { AppealFacts, AppealStatus, RefusalFacts } from '@tendesh/domain/appeals/appeal-transitions';
import { isRefused } from '@tendesh/domain/appeals/appeal-transitions';
import { checkAppealWindow } from '@tendesh/domain/appeals/appeal-window';
import type { ApplicationStatus } from '@tendesh/domain/applications/application-transitions';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { Dossier } from '../applications/dossier';
import type { AppealEntity } from './appeal.entity';
import type { RefusalRow } from './appeals.repository';

/** A refused application with its appeals, and everything that the acts on them are judged by. */
export interface AppealFile {
  readonly dossier: Dossier;
  readonly refusal: RefusalRow | null;
  /** The day of the refusal at the office. */
  readonly refusedOn: string | null;
  readonly lastDay: string | null;
  readonly appeals: readonly AppealEntity[];
  readonly newApplicationRuns: boolean;
  /** Everybody who decided on the case: counts like the duty of a decision. */
  readonly deciders: readonly string[];
}

export function refusalSituation(file: AppealFile): Situation<ApplicationStatus, RefusalFacts> {
  const { application, standing } = file.dossier;
  const facts = { appeal: whyNoAppeal(file), newApplicationRuns: file.newApplicationRuns };
  return { status: application.status, standing, done: doneOn(file), facts };
}

export function appealSituation(file: AppealFile, appeal: AppealEntity): Situation<AppealStatus, AppealFacts> {
  const facts = { newApplicationRuns: file.newApplicationRuns, refusedBy: file.refusal?.by ?? null };
  return { status: appeal.status, standing: file.dossier.standing, done: doneOn(file), facts };
}

function whyNoAppeal({ dossier, refusal, lastDay, appeals }: AppealFile): Violation[] {
  if (dossier.case.status !== 'open') return [violation('case_not_open')];
  // Who applied anew goes on with that.
  const isNewest = dossier.case.applicationId === dossier.application.id;
  if (refusal === null || !isRefused(dossier.application.status) || !isNewest) return [violation('wrong_status')];
  const isAppealed = appeals.some((one) => [one.screeningId, one.decisionId].includes(refusal.id));
  return isAppealed ? [violation('appealed_already')] : checkAppealWindow(lastDay, dossier.today);
}

function doneOn({ dossier, deciders }: AppealFile): ActDone[] {
  return [...dossier.done, ...deciders.map((staffId) => ({ staffId, act: 'approved' as const }))];
}
