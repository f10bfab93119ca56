import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { CasePage, TimelineItem } from '@tendesh/contracts/work/case-page';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../http/me';
import { Section } from '../../ui/section';
import { Timeline } from '../../ui/timeline';
import { useActText } from '../../ui/act-text';
import { olderTimelineQuery } from './older-timeline';

const FIRST = 12;

/** Who did what in this case, newest first as the server sends it. */
export function CaseTimeline({ page }: { page: CasePage }) {
  const { t } = useTranslation('cases');
  const [isWhole, setWhole] = useState(false);
  const actText = useActText(page.match?.currency ?? page.application?.currency);
  const older = useInfiniteQuery(olderTimelineQuery(page.case.id, page.timeline.at(-1)?.id));
  const all = [...page.timeline, ...(older.data?.pages.flatMap(({ items }) => items) ?? [])];
  const shown = isWhole ? all : all.slice(0, FIRST);
  const entry = (item: TimelineItem) => ({
    id: item.id,
    at: item.at,
    who: item.by ?? t('timeline.system'),
    what: actText(item),
    reason: item.reason,
  });
  const isComplete = isBeginning(all.at(-1)) || (older.data !== undefined && !older.hasNextPage);
  const loadOlder = () => void (older.data === undefined ? older.refetch() : older.fetchNextPage());
  return (
    <Section title={t('timeline.title')} actions={<TrailLink number={page.case.number} />}>
      <Timeline entries={shown.map(entry)} />
      <div>
        {shown.length < all.length && (
          <Button variant="subtle" size="xs" onClick={() => setWhole(true)}>
            {t('timeline.all', { count: all.length })}
          </Button>
        )}
        {shown.length === all.length && !isComplete && (
          <Button variant="subtle" size="xs" loading={older.isFetching} onClick={loadOlder}>
            {t('timeline.older')}
          </Button>
        )}
      </div>
    </Section>
  );
}

/** For the auditor: reads and exports stand in the trail only. */
function TrailLink({ number }: { number: string }) {
  const { t } = useTranslation('cases');
  if (!useMay('audit.read')) return null;
  return (
    <Button variant="default" size="xs" renderRoot={(props) => <Link to="/audit" search={{ q: number }} {...props} />}>
      {t('timeline.trail')}
    </Button>
  );
}

/** Nothing of a case lies before its opening. */
function isBeginning(item: TimelineItem | undefined): boolean {
  return item === undefined || (item.noun === 'case' && item.act === 'opened');
}
