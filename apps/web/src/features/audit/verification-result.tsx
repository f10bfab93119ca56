import { Alert, Code, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import type { BrokenRow, VerificationReport } from '@tendesh/contracts/audit/verification';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';

export function VerificationResult({ report }: { report: VerificationReport }) {
  return report.firstBroken === null ? <Unbroken report={report} /> : <Broken row={report.firstBroken} />;
}

function Unbroken({ report }: { report: VerificationReport }) {
  const { t } = useTranslation('audit');
  const { number, date } = useFormat();
  const { lastAnchor, events, chains, anchors, words, erased } = report;
  const counts = { events, chains, anchors, words, erased };
  const shown = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, number(count)]));
  return (
    <Alert color="green" title={t('verification.unbroken')} icon={<IconShieldCheck size={18} aria-hidden />}>
      <Stack gap={4}>
        <Text size="sm">{t('verification.counts', shown)}</Text>
        {lastAnchor === null ? (
          <Text size="sm">{t('verification.noAnchor')}</Text>
        ) : (
          <Text size="sm">
            {t('verification.lastAnchor', { day: date(lastAnchor.day) })} <Hash value={lastAnchor.hash} />
          </Text>
        )}
      </Stack>
    </Alert>
  );
}

function Broken({ row }: { row: BrokenRow }) {
  const { t } = useTranslation('audit');
  const { number, date } = useFormat();
  const { chainId, sequence, eventId, day } = row;
  return (
    <Alert color="red" title={t('verification.broken')} icon={<IconAlertTriangle size={18} aria-hidden />}>
      <Stack gap={4}>
        <Text size="sm" fw={600}>
          {t(`break.${row.kind}`)}
        </Text>
        {chainId !== null && (
          <Text size="sm">{t('verification.at', { chain: chainId, sequence: number(sequence ?? 0) })}</Text>
        )}
        {eventId !== null && <Text size="sm">{t('verification.event', { id: eventId })}</Text>}
        {day !== null && <Text size="sm">{t('verification.anchorOf', { day: date(day) })}</Text>}
      </Stack>
    </Alert>
  );
}

/** Long, and to be compared digit by digit. */
export function Hash({ value }: { value: string }) {
  return <Code style={{ overflowWrap: 'anywhere' }}>{value}</Code>;
}
