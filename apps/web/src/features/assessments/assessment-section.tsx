import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import { ApprovalsState } from '../../ui/approvals-state';
import { AssessmentActions } from './assessment-actions';
import { CommitteePart } from './committee-part';
import { DecisionList } from './decision-list';
import { Resubmissions } from './resubmissions';
import { ScoreSheetList } from './score-sheet-list';
import { ScreeningList } from './screening-list';
import { SiteVisitList } from './site-visit-list';

/** From the submission to the decision: what was checked, seen and scored, and who decided. */
export function AssessmentSection({ page }: { page: CasePage }) {
  const { t } = useTranslation('assessments');
  const { application } = page;
  const isBare = [page.screenings, page.siteVisits, page.scoreSheets, page.decisions].every(
    (list) => list.length === 0,
  );
  return (
    <Section title={t('title')}>
      {application && <AssessmentActions page={page} application={application} />}
      {application?.approvals && <ApprovalsState approvals={application.approvals} />}
      {isBare && <EmptyState title={t('none')} hint={t('noneHint')} />}
      <Resubmissions page={page} />
      <DecisionList page={page} />
      <CommitteePart page={page} />
      <ScoreSheetList page={page} />
      <SiteVisitList page={page} />
      <ScreeningList page={page} />
    </Section>
  );
}
