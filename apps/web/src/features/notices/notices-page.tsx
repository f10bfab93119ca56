import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { IconBell, IconChecks, IconSettings } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Section } from '../../ui/section';
import { useMarkRead } from './mark-read';
import { noticesQuery } from './notice-list';
import { NoticeRows } from './notice-rows';

type Show = 'unread' | 'all';

/** What happened on what concerns whoever is signed in, newest first. */
export function NoticesPage() {
  const { t } = useTranslation('notices');
  const [show, setShow] = useState<Show>('unread');
  const markRead = useMarkRead();
  return (
    <Stack gap="md">
      <PageHeader title={t('title')} meta={t('meta')} actions={<ToPreferences />} />
      <Group justify="space-between" gap="xs">
        <SegmentedControl
          aria-label={t('show.label')}
          value={show}
          onChange={(value) => setShow(value)}
          data={[
            { value: 'unread', label: t('show.unread') },
            { value: 'all', label: t('show.all') },
          ]}
        />
        <Button
          variant="default"
          leftSection={<IconChecks size={16} aria-hidden />}
          loading={markRead.isActing}
          onClick={() => void markRead.act(null).catch(() => undefined)}
        >
          {t('readAll')}
        </Button>
      </Group>
      <Listed show={show} onRead={(id) => void markRead.act([id]).catch(() => undefined)} />
    </Stack>
  );
}

function ToPreferences() {
  const { t } = useTranslation('notices');
  return (
    <Button
      variant="default"
      leftSection={<IconSettings size={16} aria-hidden />}
      renderRoot={(props) => <Link to="/notices/preferences" {...props} />}
    >
      {t('choose.do')}
    </Button>
  );
}

function Listed({ show, onRead }: { show: Show; onRead: (id: string) => void }) {
  const { t } = useTranslation('notices');
  const list = useInfiniteQuery(noticesQuery(show));
  if (list.isPending) return <PageSkeleton sections={1} />;
  if (list.data === undefined) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const items = list.data.pages.flatMap((page) => page.items);
  return (
    <>
      <Section flush={items.length > 0}>
        {items.length === 0 ? (
          <EmptyState icon={IconBell} title={t(`empty.${show}`)} hint={t(`empty.${show}Hint`)} />
        ) : (
          <NoticeRows items={items} onRead={onRead} />
        )}
      </Section>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
