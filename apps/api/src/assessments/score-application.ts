import { Injectable } from '@nestjs/common';
import type { ScoreSheetRequest } from '@tendesh/contracts/assessments/assessments';
import type { Written } from '@tendesh/contracts/shared/acts';
import { type ScoreForm, scoreFormOf } from '@tendesh/domain/assessments/score-form';
import { checkScores, type ScoreLevels, scoreTotal } from '@tendesh/domain/assessments/score-sheet';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { newId } from '../platform/database/new-id';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { ApplicationActs } from './application-acts';
import { AssessmentsRepository } from './assessments.repository';

/** One sheet per person and round; the total is computed here and never typed. */
@Injectable()
export class ScoreApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: ApplicationActs,
    private readonly assessments: AssessmentsRepository,
  ) {}

  run(id: string, seenVersion: number, request: ScoreSheetRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'score', seenVersion);
      const form = scoreFormOf(permitted.dossier.ruleSet.rules);
      const levels = levelsOf(request);
      refuseIf([...misplacedScores(request, form), ...checkScores(levels, form)]);
      const { caseId, officeId, scoringRound: round } = permitted.dossier.application;
      const subjectId = newId(tx.now);
      const totalHundredths = scoreTotal(levels, form);
      await this.assessments.addScoreSheet(tx, {
        id: subjectId,
        applicationId: id,
        caseId,
        officeId,
        round,
        scores: request.scores.map(({ criterion, level, note }) => ({
          criterion,
          level,
          note: note?.trim() || null,
        })),
        totalHundredths,
        note: request.note?.trim() || null,
        scoredBy: tx.actor.id,
        scoredAt: tx.now,
      });
      return this.acts.finish(tx, permitted, { act: 'scored', subjectId });
    });
  }
}

function levelsOf({ scores }: ScoreSheetRequest): ScoreLevels {
  return Object.fromEntries(scores.map(({ criterion, level }) => [criterion, level]));
}

function misplacedScores({ scores }: ScoreSheetRequest, { criteria }: ScoreForm): Violation[] {
  return scores.flatMap(({ criterion }, index) => {
    const pointer = `/scores/${index}/criterion`;
    if (!criteria.some(({ code }) => code === criterion)) {
      return [violation('unknown_value', pointer, { value: criterion })];
    }
    return scores.findIndex((one) => one.criterion === criterion) < index
      ? [violation('duplicate_value', pointer)]
      : [];
  });
}
