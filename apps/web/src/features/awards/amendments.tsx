import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { Amendment } from '@tendesh/contracts/awards/amendments';
import type { Award } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ApprovalsState } from '../../ui/approvals-state';
import { StatusTag } from '../../ui/status-tag';
import { DecideAmendment } from './amendment-act';
import { amendmentActs } from './decide-amendment';
import { PlanComparison } from '../../ui/plan-comparison';

/** Every version of the plan that was asked for after the decision, newest first. */
export function Amendments({ award }: { award: Award }) {
  const { t } = useTranslation('awards');
  if (award.amendments.length === 0) return null;
  return (
    <Stack gap="sm">
      <Title order={3}>{t('amendment.title')}</Title>
      {award.amendments.map((amendment) => (
        <AmendmentCard key={amendment.id} amendment={amendment} currency={award.currency} />
      ))}
    </Stack>
  );
}

function AmendmentCard({ amendment, currency }: { amendment: Amendment; currency: string }) {
  const { t } = useTranslation(['awards', 'terms']);
  const { date, dayOf } = useFormat();
  const { number, status, reason, proposedBy, proposedAt, decidedBy, decidedAt, decisionNote } = amendment;
  return (
    <Paper withBorder px="md" py="sm">
      <Stack gap="xs">
        <Group gap="xs">
          <Title order={4} size="md">
            {t('amendment.one', { n: number })}
          </Title>
          <StatusTag noun="amendment" status={status} />
        </Group>
        <Text size="sm">{reason}</Text>
        <PlanComparison plans={amendment} currency={currency} />
        <Text size="xs" c="dimmed">
          {t('amendment.proposed', { name: proposedBy.fullName, on: date(dayOf(proposedAt)) })}
        </Text>
        {decidedBy !== null && decidedAt !== null && (
          <Text size="xs" c="dimmed">
            {t('amendment.decided', {
              status: t(`terms:amendmentStatus.${status}`),
              name: decidedBy.fullName,
              on: date(dayOf(decidedAt)),
            })}
            {decisionNote !== null && ` · ${decisionNote}`}
          </Text>
        )}
        {amendment.approvals !== null && <ApprovalsState approvals={amendment.approvals} />}
        <Group gap="xs">
          {amendmentActs.map((act) => (
            <DecideAmendment key={act} amendment={amendment} act={act} currency={currency} />
          ))}
        </Group>
      </Stack>
    </Paper>
  );
}
