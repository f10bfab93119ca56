import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import { previousDone } from './comparison';
import { VisitCard } from './visit-card';

/** The monitoring visits of a case: planned, done, and what they found. */
export function VisitsSection({ page }: { page: CasePage }) {
  const { t } = useTranslation('monitoring');
  if (page.visits.length === 0) return null;
  return (
    <Section title={t('title')} hint={t('hint')}>
      {page.visits.map((visit) => (
        <VisitCard key={visit.id} page={page} visit={visit} previous={previousDone(page.visits, visit)} />
      ))}
    </Section>
  );
}
