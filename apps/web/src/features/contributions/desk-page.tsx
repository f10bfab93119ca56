import { Group, Stack, Switch, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { useLetterKeys } from '../../ui/use-letter-keys';
import { DeskEntryPart } from './desk-entry';
import { deskQueueQuery } from './desk-queue';
import { DeskQueue } from './desk-queue-list';
import classes from './desk.module.css';
import { neighbours } from './neighbours';

/** The verifier's desk: what waits over all cases and offices, one paper at a time beside its claim. */
export function DeskPage() {
  const { t } = useTranslation('contributions');
  const queue = useInfiniteQuery(deskQueueQuery);
  const { item: chosen } = useSearch({ from: '/evidence' });
  const navigate = useNavigate();
  const [keys, setKeys] = useLocalStorage({
    key: 'tendesh.desk-keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  const items = queue.data?.pages.flatMap((page) => page.items) ?? [];
  const shown = chosen ?? items[0]?.id;
  const around = neighbours(items, shown);
  const open = (item: string | undefined) =>
    void navigate({ to: '/evidence', search: item === undefined ? {} : { item }, replace: true, resetScroll: false });
  const step = (to: string | null) => {
    if (to !== null) open(to);
  };
  useLetterKeys({ KeyN: () => step(around.next), KeyP: () => step(around.previous) }, keys);

  const isAtEnd = around.next === null && queue.hasNextPage && !queue.isFetchingNextPage;
  const { fetchNextPage } = queue;
  useEffect(() => {
    if (isAtEnd) void fetchNextPage();
  }, [isAtEnd, fetchNextPage]);

  if (queue.error) return <ErrorState error={queue.error} onRetry={() => void queue.refetch()} />;
  if (queue.data === undefined) return <PageSkeleton />;
  const withheld = queue.data.pages[0]?.withheld ?? 0;
  return (
    <Stack gap="md">
      <PageHeader
        title={t('desk.title')}
        meta={t('desk.meta')}
        actions={
          <Switch
            className={classes.keys ?? ''}
            label={t('desk.shortcuts')}
            checked={keys}
            onChange={(event) => setKeys(event.currentTarget.checked)}
          />
        }
      />
      {shown === undefined ? (
        <EmptyState title={t('desk.empty')} hint={t('desk.emptyHint')} />
      ) : (
        <div className={classes.desk}>
          <DeskQueue items={items} shown={shown} onOpen={open} more={queue.hasNextPage ? queue : null} />
          <DeskEntryPart
            key={shown}
            id={shown}
            keys={keys}
            around={around}
            onStep={step}
            onDecided={() => open(around.next ?? around.previous ?? undefined)}
          />
        </div>
      )}
      <Group justify="space-between" gap="xs">
        {withheld > 0 && (
          <Text size="sm" c="dimmed">
            {t('desk.withheld', { count: withheld })}
          </Text>
        )}
        {keys && (
          <Text size="xs" c="dimmed" className={classes.keys ?? ''}>
            {t('desk.keys')} {t('ui:viewer.keys')}
          </Text>
        )}
      </Group>
    </Stack>
  );
}
