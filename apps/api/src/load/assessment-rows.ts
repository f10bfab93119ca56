import type { ChecklistAnswer } from '@tendesh/contracts/assessments/assessments';
import { automaticItems } from '@tendesh/domain/assessments/checklist';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import { scoreTotal } from '@tendesh/domain/assessments/score-sheet';
import { screeningAnswers } from '@tendesh/testing/screening-answers';
import { passGate, type Written } from './application-rows';
import type { Chronicle } from './chronicle';
import { writeContributions } from './contribution-rows';

/** Evidence, screening, site visit, scores and presentation, as far as they have come. */
export function writeAssessment(chronicle: Chronicle, written: Written): void {
  const { screened, scored, assessed, withdrawn } = written.application.taken;
  writeContributions(chronicle, written);
  if (screened !== undefined) screen(chronicle, written, screened);
  if (scored !== undefined) assess(chronicle, written, scored);
  if (assessed !== undefined) tell(chronicle, written, assessed, 'presented');
  if (withdrawn !== undefined) tell(chronicle, written, withdrawn, 'withdrawn');
}

function screen(chronicle: Chronicle, written: Written, day: string): void {
  const { caseId, officeId, one } = chronicle;
  const { officer } = one.crew;
  const at = chronicle.at(day, 50);
  const outcome = written.application.ending === 'ineligible' ? 'ineligible' : 'eligible';
  const id = chronicle.id(at);
  chronicle.add('screening', {
    ...{ id, applicationId: written.id, caseId, officeId, outcome },
    answers: answersThat(outcome),
    reasonCode: outcome === 'ineligible' ? 'no_premises' : null,
    ...{ note: outcome === 'ineligible' ? 'There are no premises.' : null, screenedBy: officer, screenedAt: at },
  });
  passGate(chronicle, written, { gate: 'screening', reading: 'pledged', by: officer, at });
  tell(chronicle, written, day, `screened_${outcome}`, { duty: 'screened', subjectId: id });
}

function answersThat(outcome: 'eligible' | 'ineligible'): ChecklistAnswer[] {
  const isLet = { answer: 'no', note: 'The room is let to somebody else.' } as const;
  return [
    ...automaticItems.map((item) => ({ item, answer: 'yes' as const, automatic: true, note: null })),
    ...screeningAnswers.map((one) => ({
      ...{ ...one, automatic: false },
      ...(outcome === 'ineligible' && one.item === 'premises_available' ? isLet : {}),
    })),
  ];
}

function assess(chronicle: Chronicle, written: Written, day: string): void {
  const { caseId, officeId, one } = chronicle;
  const { officer, scorers } = one.crew;
  const at = chronicle.at(day, 60);
  const own = () => ({ id: chronicle.id(at), applicationId: written.id, caseId, officeId });
  chronicle.add('site_visit', {
    ...{
      ...own(),
      visitedOn: day,
      premises: 'Dry, with current',
      ownMoneySeen: true,
      note: 'The plan fits the place.',
    },
    ...{ recordedBy: officer, recordedAt: at },
  });
  tell(chronicle, written, day, 'site_visited', { duty: 'visited_site' });
  for (const scoredBy of scorers) {
    const level = written.application.ending === 'awarded' ? 4 : 3;
    const { criteria } = standardScoreForm;
    const levels = Object.fromEntries(criteria.map(({ code }) => [code, level]));
    chronicle.add('score_sheet', {
      ...{ ...own(), round: 1, scores: criteria.map(({ code }) => ({ criterion: code, level, note: null })) },
      ...{ totalHundredths: scoreTotal(levels, standardScoreForm), note: null, scoredBy, scoredAt: at },
    });
    tell(chronicle, written, day, 'scored', { by: scoredBy, duty: 'scored' });
  }
}

interface Telling {
  readonly by?: string;
  readonly duty?: 'screened' | 'visited_site' | 'scored';
  readonly subjectId?: string;
}

function tell(chronicle: Chronicle, { id }: Written, day: string, act: string, { by, ...duty }: Telling = {}): void {
  const actor = by ?? chronicle.one.crew.officer;
  chronicle.trace(chronicle.at(day, 70), actor, { noun: 'application', nounId: id, act, ...duty });
}
