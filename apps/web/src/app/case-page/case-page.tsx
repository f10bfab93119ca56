import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CasePage as CasePageData } from '@tendesh/contracts/work/case-page';
import { caseQuery } from '../../features/cases/case';
import { ErrorState } from '../../ui/error-state';
import { PageSkeleton } from '../../ui/page-skeleton';
import { CaseHeader } from './case-header';
import classes from './case-page.module.css';
import { caseSections } from './case-sections';
import { SectionNav } from './section-nav';
import { useScrollToSection } from './use-scroll-to-section';

/** One case on one page, in the order of its journey. */
export function CasePage() {
  const { caseId } = useParams({ from: '/cases/$caseId' });
  const page = useQuery(caseQuery(caseId));
  if (page.isPending) return <PageSkeleton sections={4} />;
  if (page.data === undefined) return <ErrorState error={page.error} onRetry={() => void page.refetch()} />;
  return <Shown key={caseId} page={page.data} />;
}

function Shown({ page }: { page: CasePageData }) {
  useScrollToSection();
  const sections = caseSections.filter(({ isShown }) => isShown(page));
  return (
    <Stack gap="md">
      <CaseHeader page={page} />
      <div className={classes.columns}>
        <SectionNav ids={sections.map(({ id }) => id)} />
        <Stack gap="md" miw={0}>
          {sections.map(({ id, Content }) => (
            <div key={id} id={id} data-case-section className={classes.section}>
              <Content page={page} />
            </div>
          ))}
        </Stack>
      </div>
    </Stack>
  );
}
