import { Stack, Text } from '@mantine/core';
import type { Complaint } from '@tendesh/contracts/complaints/complaints';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';
import { Section } from '../../ui/section';

/** From which kind to which a complaint was moved, by whom and why. */
export function RegroupingList({ regroupings }: Pick<Complaint, 'regroupings'>) {
  const { t } = useTranslation(['complaints', 'terms']);
  if (regroupings.length === 0) return null;
  return (
    <Section title={t('regrouping.title')}>
      <Stack gap="sm">
        {regroupings.map(({ from, to, reason, by, at }) => (
          <div key={at}>
            <Text size="sm" fw={600}>
              {t(`terms:complaintCategory.${from}`)} → {t(`terms:complaintCategory.${to}`)}
            </Text>
            <Text size="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {reason}
            </Text>
            <Text size="xs" c="dimmed">
              {by.fullName} · <DateText value={at} />
            </Text>
          </div>
        ))}
      </Stack>
    </Section>
  );
}
