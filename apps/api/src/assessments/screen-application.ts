import { Injectable } from '@nestjs/common';
import type { ChecklistAnswer, ScreeningRequest } from '@tendesh/contracts/assessments/assessments';
import type { Written } from '@tendesh/contracts/shared/acts';
import {
  type AutomaticCheck,
  checkChecklist,
  checkGround,
  isSettledBySight,
} from '@tendesh/domain/assessments/checklist';
import { manualItemsOf } from '@tendesh/domain/assessments/manual-items';
import type { RuleSet } from '@tendesh/domain/programmes/rule-set';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { newId } from '../platform/database/new-id';
import { automaticAnswers, type Dossier, figuresAt } from '../applications/dossier';
import { DocumentsRepository } from '../cases/documents.repository';
import { MatchGates } from '../applications/match-gates.repository';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { ApplicationActs } from './application-acts';
import { AssessmentsRepository } from './assessments.repository';

/** Eligible only when every item of the checklist is answered yes; ineligible with a reason. */
@Injectable()
export class ScreenApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: ApplicationActs,
    private readonly assessments: AssessmentsRepository,
    private readonly gates: MatchGates,
    private readonly documents: DocumentsRepository,
  ) {}

  run(id: string, seenVersion: number, request: ScreeningRequest): Promise<Written> {
    const { outcome } = request;
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, `screen_${outcome}`, seenVersion);
      const automatic = automaticAnswers(permitted.dossier);
      const { rules } = permitted.dossier.ruleSet;
      refuseIf(misplacedAnswers(request, automatic, rules));
      refuseIf(await this.papersOfOthers(tx, permitted.dossier, request));
      const answers = withAnswersOfSight(automatic, request.answers.map(manual));
      refuseIf(outcome === 'eligible' ? checkChecklist(byItem(answers), rules) : reasonMissing(request));
      const subjectId = await this.write(tx, permitted.dossier, request, answers);
      const reason = request.reason?.trim() || undefined;
      const detail = outcome === 'ineligible' ? { reasonCode: request.reasonCode ?? 'other' } : {};
      return this.acts.finish(tx, permitted, { act: `screened_${outcome}`, subjectId, reason, detail });
    });
  }

  /** An answer points only to a paper of the same case that still stands. */
  private async papersOfOthers(
    tx: WriteTransaction,
    { case: { id } }: Dossier,
    { answers }: ScreeningRequest,
  ): Promise<Violation[]> {
    const own = await this.documents.standingIds(tx, id);
    return answers.flatMap(({ documentId }, index) =>
      documentId == null || own.has(documentId) ? [] : [violation('unknown_value', `/answers/${index}/documentId`)],
    );
  }

  private async write(
    tx: WriteTransaction,
    dossier: Dossier,
    { outcome, reason, reasonCode }: ScreeningRequest,
    answers: ChecklistAnswer[],
  ): Promise<string> {
    const id = newId(tx.now);
    const { id: applicationId, caseId, officeId } = dossier.application;
    await this.assessments.addScreening(tx, {
      id,
      applicationId,
      caseId,
      officeId,
      answers,
      outcome,
      reasonCode: outcome === 'ineligible' ? (reasonCode ?? null) : null,
      note: reason?.trim() || null,
      screenedBy: tx.actor.id,
      screenedAt: tx.now,
    });
    await this.gates.pass(tx, dossier, {
      gate: 'screening',
      reading: 'pledged',
      figures: figuresAt(dossier, 'pledged'),
    });
    return id;
  }
}

/** What a person settled takes the place of what the system answered; what it had found stays written beside it. */
function withAnswersOfSight(
  automatic: readonly AutomaticCheck[],
  given: readonly ChecklistAnswer[],
): ChecklistAnswer[] {
  const own = automatic.map((check) => ({
    ...{ ...check, automatic: true, note: null },
    ...given.find(({ item }) => item === check.item),
  }));
  return [...own, ...given.filter(({ item }) => automatic.every((check) => check.item !== item))];
}

/** A person answers the manual items and settles what the system doubts, each once and on some ground. */
function misplacedAnswers(
  { answers }: ScreeningRequest,
  automatic: readonly AutomaticCheck[],
  rules: RuleSet,
): Violation[] {
  const doubts = automatic.filter(({ item, answer }) => answer === 'no' && isSettledBySight(item));
  const open: readonly string[] = [...manualItemsOf(rules).map(({ code }) => code), ...doubts.map(({ item }) => item)];
  return answers.flatMap((given, index) => {
    const { item } = given;
    const pointer = `/answers/${index}/item`;
    if (!open.includes(item)) return [violation('unknown_value', pointer, { value: item })];
    if (answers.findIndex((one) => one.item === item) < index) return [violation('duplicate_value', pointer)];
    return checkGround(given).map((one) => ({ ...one, pointer: `/answers/${index}${one.pointer ?? ''}` }));
  });
}

function manual({ item, answer, note, documentId }: ScreeningRequest['answers'][number]): ChecklistAnswer {
  const paper = documentId == null ? {} : { documentId };
  return { item, answer, automatic: false, note: note?.trim() || null, ...paper };
}

function byItem(answers: readonly ChecklistAnswer[]): Record<string, ChecklistAnswer['answer']> {
  return Object.fromEntries(answers.map(({ item, answer }) => [item, answer]));
}

function reasonMissing({ reason, reasonCode }: ScreeningRequest): Violation[] {
  return [
    ...(reasonCode == null ? [violation('required', '/reasonCode')] : []),
    ...((reason ?? '').trim() === '' ? [violation('reason_required', '/reason')] : []),
  ];
}
