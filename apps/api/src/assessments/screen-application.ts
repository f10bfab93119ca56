import { Injectable } from '@nestjs/common';
import type { ChecklistAnswer, ScreeningRequest } from '@tendesh/contracts/assessments/assessments';
import type { Written } from '@tendesh/contracts/shared/acts';
import { checkChecklist, manualItems } from '@tendesh/domain/assessments/checklist';
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
      refuseIf(misplacedAnswers(request));
      const answers = [...(await this.automatic(tx, permitted.dossier)), ...request.answers.map(manual)];
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

  private async automatic(tx: WriteTransaction, dossier: Dossier): Promise<ChecklistAnswer[]> {
    const checks = await this.checklists.automatic(tx, dossier);
    return checks.map(({ item, answer }) => ({ item, answer, automatic: true, note: null }));
  }
}

/** Only manual items are answered by a person, each once. */
function misplacedAnswers({ answers }: ScreeningRequest): Violation[] {
  return answers.flatMap(({ item }, index) => {
    const pointer = `/answers/${index}/item`;
    if (!(manualItems as readonly string[]).includes(item))
      return [violation('unknown_value', pointer, { value: item })];
    return answers.findIndex((one) => one.item === item) < index ? [violation('duplicate_value', pointer)] : [];
  });
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
