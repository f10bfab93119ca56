import { Anchor, Badge, Button, Group, Paper, Skeleton, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SessionListItem } from '@tendesh/contracts/committees/sessions';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../http/me';
import { DateText } from '../../ui/date-text';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';
import { sessionsQuery } from './committee-queries';

/** Sessions that the reader sits in or looks after, the newest first. */
export function SessionsPage() {
  const { t } = useTranslation('committees');
  const mayConvene = useMay('committee.convene');
  const sessions = useInfiniteQuery(sessionsQuery);
  const items = sessions.data?.pages.flatMap((page) => page.items);
  return (
    <Stack gap="md">
      <PageHeader
        title={t('title')}
        meta={t('meta')}
        actions={
          mayConvene && (
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              renderRoot={(props) => <Link to="/committee/new" {...props} />}
            >
              {t('convene')}
            </Button>
          )
        }
      />
      {sessions.isPending && <Skeleton height={72} aria-label={t('title')} />}
      {sessions.isError && <ErrorState error={sessions.error} onRetry={() => void sessions.refetch()} />}
      {items?.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
      {items?.map((one) => (
        <SessionCard key={one.id} session={one} />
      ))}
      {sessions.hasNextPage && (
        <Button variant="default" loading={sessions.isFetchingNextPage} onClick={() => void sessions.fetchNextPage()}>
          {t('older')}
        </Button>
      )}
    </Stack>
  );
}

function SessionCard({ session }: { session: SessionListItem }) {
  const { t } = useTranslation(['committees', 'terms']);
  const { id, programmeName, meetsAt, place, status, items, decided, mine } = session;
  return (
    <Paper withBorder bg="var(--card)" p="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={2}>
          <Anchor
            fw={600}
            renderRoot={(props) => <Link to="/committee/$sessionId" params={{ sessionId: id }} {...props} />}
          >
            <DateText value={meetsAt} withTime /> · {place}
          </Anchor>
          <Text size="sm" c="dimmed">
            {programmeName} · {t('progress', { decided, items })}
            {mine !== null && ` · ${t(`terms:sessionPart.${mine.part}`)}`}
          </Text>
        </Stack>
        <Group gap="xs">
          {mine !== null && mine.toDeclare > 0 && (
            <Badge variant="light" color="orange" radius="sm" tt="none">
              {t('toDeclare', { count: mine.toDeclare })}
            </Badge>
          )}
          {mine !== null && mine.toVote > 0 && (
            <Badge variant="light" color="orange" radius="sm" tt="none">
              {t('toVote', { count: mine.toVote })}
            </Badge>
          )}
          <StatusTag noun="session" status={status} />
        </Group>
      </Group>
    </Paper>
  );
}
