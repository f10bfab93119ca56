import { Injectable } from '@nestjs/common';
import type { ChecklistAnswer, ScreeningRequest } from '@tendesh/contracts/assessments/assessments';
import type { Written } from '@tendesh/contracts/shared/acts';
import {
  type AutomaticCheck,
  checkChecklist,
  manualItems,
  settledBySight,
} from '@tendesh/domain/assessments/checklist';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { newId } from '../platform/database/new-id';
import { type Dossier, figuresAt } from '../applications/dossier';
import { MatchGates } from '../applications/match-gates.repository';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { ApplicationActs } from './application-acts';
import { AssessmentsRepository } from './assessments.repository';
import { Checklists } from './checklists';

/** Eligible only when every item of the checklist is answered yes; ineligible with a reason. */
@Injectable()
export class ScreenApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: ApplicationActs,
    private readonly assessments: AssessmentsRepository,
    private readonly checklists: Checklists,
    private readonly gates: MatchGates,
  ) {}

  run(id: string, seenVersion: number, request: ScreeningRequest): Promise<Written> {
    const { outcome } = request;
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, `screen_${outcome}`, seenVersion);
      const automatic = await this.checklists.automatic(tx, permitted.dossier);
      refuseIf(misplacedAnswers(request, automatic));
      const answers = withAnswersOfSight(automatic, request.answers.map(manual));
      refuseIf(outcome === 'eligible' ? checkChecklist(byItem(answers)) : reasonMissing(request));
      const subjectId = await this.write(tx, permitted.dossier, request, answers);
      const reason = request.reason?.trim() || undefined;
      return this.acts.finish(tx, permitted, { act: `screened_${outcome}`, subjectId, reason });
    });
  }

  private async write(
    tx: WriteTransaction,
    dossier: Dossier,
    { outcome, reason }: ScreeningRequest,
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

/** What a person settled takes the place of what the system answered. */
function withAnswersOfSight(
  automatic: readonly AutomaticCheck[],
  given: readonly ChecklistAnswer[],
): ChecklistAnswer[] {
  const own = automatic
    .filter(({ item }) => given.every((one) => one.item !== item))
    .map(({ item, answer }) => ({ item, answer, automatic: true, note: null }));
  return [...own, ...given];
}

/** A person answers the manual items and settles what the system doubts, each once; a doubt is settled with a note. */
function misplacedAnswers({ answers }: ScreeningRequest, automatic: readonly AutomaticCheck[]): Violation[] {
  const doubts = automatic.filter(({ item, answer }) => answer === 'no' && isSettledBySight(item));
  const open: readonly string[] = [...manualItems, ...doubts.map(({ item }) => item)];
  return answers.flatMap(({ item, note }, index) => {
    const pointer = `/answers/${index}/item`;
    if (!open.includes(item)) return [violation('unknown_value', pointer, { value: item })];
    if (isSettledBySight(item) && (note ?? '').trim() === '') return [violation('required', `/answers/${index}/note`)];
    return answers.findIndex((one) => one.item === item) < index ? [violation('duplicate_value', pointer)] : [];
  });
}

function isSettledBySight(item: string): boolean {
  return (settledBySight as readonly string[]).includes(item);
}

function manual({ item, answer, note }: ScreeningRequest['answers'][number]): ChecklistAnswer {
  return { item, answer, automatic: false, note: note?.trim() || null };
}

function byItem(answers: readonly ChecklistAnswer[]): Record<string, ChecklistAnswer['answer']> {
  return Object.fromEntries(answers.map(({ item, answer }) => [item, answer]));
}

function reasonMissing({ reason }: ScreeningRequest): Violation[] {
  return (reason ?? '').trim() === '' ? [violation('reason_required', '/reason')] : [];
}
