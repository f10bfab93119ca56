import { Alert, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { CommitteeRoom } from '@tendesh/contracts/committees/room';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { PageSkeleton } from '../../ui/page-skeleton';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { Agenda } from './agenda';
import { roomQuery } from './committee-queries';
import { MinutesPart } from './minutes-part';
import { SessionActions } from './session-actions';

/** The committee room: who sits, what is on the agenda in its order, and what the reader still has to say. */
export function RoomPage() {
  const { t } = useTranslation('committees');
  const { sessionId } = useParams({ from: '/committee/$sessionId' });
  const room = useQuery(roomQuery(sessionId));
  if (room.isPending) return <PageSkeleton />;
  if (room.isError) return <ErrorState error={room.error} onRetry={() => void room.refetch()} />;
  const { place, meetsAt, status, programme, cancelReason } = room.data;
  return (
    <Stack gap="md">
      <PageHeader
        title={t('sessionTitle', { place })}
        crumbs={[{ label: t('title'), to: '/committee' }]}
        tag={<StatusTag noun="session" status={status} />}
        meta={
          <>
            <DateText value={meetsAt} withTime /> · {programme.name}
          </>
        }
        actions={<SessionActions room={room.data} />}
      />
      {cancelReason !== null && <Alert color="gray">{t('cancelled', { reason: cancelReason })}</Alert>}
      {!room.data.scoresOpen && status !== 'cancelled' && (
        <Alert color="orange" title={t('declareFirst')}>
          {t('declareFirstHint')}
        </Alert>
      )}
      <Agenda room={room.data} />
      <Members room={room.data} />
      <MinutesPart room={room.data} />
    </Stack>
  );
}

function Members({ room: { members, agenda } }: { room: CommitteeRoom }) {
  const { t } = useTranslation(['committees', 'terms']);
  return (
    <Section title={t('members')}>
      <List listStyleType="none" spacing="xs">
        {members.map(({ staffId, fullName, part, isOutside, declared }) => (
          <List.Item key={staffId}>
            <Stack gap={0}>
              <Text size="sm" fw={600}>
                {fullName}
              </Text>
              <Text size="sm" c="dimmed">
                {t(`terms:sessionPart.${part}`)}
                {isOutside && `, ${t('outside')}`} · {t('declared', { declared, items: agenda.length })}
              </Text>
            </Stack>
          </List.Item>
        ))}
      </List>
    </Section>
  );
}
