import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { Appeal } from '@tendesh/contracts/appeals/appeals';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { addressOf } from '../../http/request';
import { StatusTag } from '../../ui/status-tag';
import { DecideAppealAct } from './decide-appeal-act';

const acts = ['uphold', 'dismiss', 'withdraw'] as const;

/** What the applicant says, by when it is decided, and what came of it. */
export function AppealCard({ appeal }: { appeal: Appeal }) {
  const { t } = useTranslation(['appeals', 'terms']);
  const { date, dayOf } = useFormat();
  const { status, against, grounds, receivedBy, receivedOn, filedBy, filedAt, documentId } = appeal;
  return (
    <Paper withBorder px="md" py="sm">
      <Stack gap="xs">
        <Group gap="xs">
          <Title order={3} size="md">
            {t(`against.${against}`)}
          </Title>
          <StatusTag noun="appeal" status={status} />
        </Group>
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {grounds}
        </Text>
        <Text size="xs" c="dimmed">
          {t('received', { way: t(`terms:appealWay.${receivedBy}`), on: date(receivedOn) })}
          {' · '}
          {t('filed', { name: filedBy.fullName, on: date(dayOf(filedAt)) })}
        </Text>
        {documentId !== null && (
          <Anchor size="sm" href={addressOf(`/documents/${documentId}/content`)} target="_blank" rel="noopener">
            {t('letter')}
          </Anchor>
        )}
        {status === 'filed' ? <DueLine appeal={appeal} /> : <Outcome appeal={appeal} />}
        <Group gap="xs">
          {acts.map((act) => (
            <DecideAppealAct key={act} appeal={appeal} act={act} />
          ))}
        </Group>
      </Stack>
    </Paper>
  );
}

function DueLine({ appeal: { dueOn } }: { appeal: Appeal }) {
  const { t } = useTranslation('appeals');
  const { date, today } = useFormat();
  const isLate = dueOn < today();
  return (
    <Text size="sm" fw={600} {...(isLate ? { c: 'red.8' } : {})}>
      {isLate ? t('late', { on: date(dueOn) }) : t('due', { on: date(dueOn) })}
    </Text>
  );
}

function Outcome({ appeal: { status, decidedBy, decidedAt, decisionNote } }: { appeal: Appeal }) {
  const { t } = useTranslation(['appeals', 'terms']);
  const { date, dayOf } = useFormat();
  if (decidedBy === null || decidedAt === null) return null;
  const said = { status: t(`terms:appealStatus.${status}`), name: decidedBy.fullName, on: date(dayOf(decidedAt)) };
  return (
    <div>
      <Text size="sm" fw={600}>
        {t('decided', said)}
      </Text>
      {decisionNote !== null && <Text size="sm">{decisionNote}</Text>}
    </div>
  );
}
