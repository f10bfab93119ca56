import { Button } from '@mantine/core';
import type { CasePage, TimelineItem } from '@tendesh/contracts/work/case-page';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import { Timeline } from '../../ui/timeline';
import { useActText } from './act-text';

const FIRST = 12;

/** Who did what in this case, newest first. */
export function CaseTimeline({ page }: { page: CasePage }) {
  const { t } = useTranslation('cases');
  const [all, setAll] = useState(false);
  const actText = useActText(page.match?.currency ?? page.application?.currency);
  const newestFirst = [...page.timeline].sort((a, b) => b.at.localeCompare(a.at));
  const shown = all ? newestFirst : newestFirst.slice(0, FIRST);
  const entry = (item: TimelineItem) => ({
    id: item.id,
    at: item.at,
    who: item.by ?? t('timeline.system'),
    what: actText(item),
    reason: item.reason,
  });
  return (
    <Section title={t('timeline.title')}>
      <Timeline entries={shown.map(entry)} />
      {shown.length < newestFirst.length && (
        <div>
          <Button variant="subtle" size="xs" onClick={() => setAll(true)}>
            {t('timeline.all', { count: newestFirst.length })}
          </Button>
        </div>
      )}
    </Section>
  );
}
