import type { CasePage } from '@tendesh/contracts/work/case-page';
import type { ComponentType } from 'react';
import { AppealsSection } from '../../features/appeals/appeals-section';
import { ApplicationSection } from '../../features/applications/application-section';
import { AssessmentSection } from '../../features/assessments/assessment-section';
import { CaseTimeline } from '../../features/cases/case-timeline';
import { DocumentsSection } from '../../features/cases/documents-section';
import { NotesSection } from '../../features/cases/notes-section';
import { PersonSection } from '../../features/cases/person-section';
import { ContributionsSection } from '../../features/contributions/contributions-section';
import { LettersSection } from '../../features/letters/letters-section';
import { VisitsSection } from '../../features/monitoring/visits-section';
import { AwardToAmend } from './award-to-amend';
import { MatchSection } from './match-section';
import { NextSection } from './next-section';

interface CaseSection {
  /** Its anchor in the address, and its name in cases.json under `section`. */
  readonly id: string;
  readonly isShown: (page: CasePage) => boolean;
  readonly Content: ComponentType<{ page: CasePage }>;
}

const always = () => true;
const hasAppeals = ({ appeals, earlierApplications }: CasePage) =>
  appeals !== null || earlierApplications.some((one) => one.appeals.length > 0);
const isSubmitted = ({ application }: CasePage) => application !== null && application.submittedAt !== null;

/** The page from top to bottom: what to do now, the money, then the journey as the programme manual tells it. */
export const caseSections: readonly CaseSection[] = [
  { id: 'next', isShown: always, Content: NextSection },
  { id: 'match', isShown: ({ match }) => match !== null, Content: MatchSection },
  { id: 'person', isShown: always, Content: PersonSection },
  { id: 'application', isShown: always, Content: ApplicationSection },
  { id: 'contributions', isShown: ({ contributions }) => contributions.length > 0, Content: ContributionsSection },
  { id: 'assessment', isShown: isSubmitted, Content: AssessmentSection },
  { id: 'appeals', isShown: hasAppeals, Content: AppealsSection },
  { id: 'award', isShown: ({ award }) => award !== null, Content: AwardToAmend },
  { id: 'visits', isShown: ({ visits }) => visits.length > 0, Content: VisitsSection },
  { id: 'documents', isShown: always, Content: DocumentsSection },
  { id: 'letters', isShown: always, Content: LettersSection },
  { id: 'notes', isShown: always, Content: NotesSection },
  { id: 'timeline', isShown: always, Content: CaseTimeline },
];
