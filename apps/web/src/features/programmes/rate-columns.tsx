import { Text } from '@mantine/core';
import type { ExchangeRateItem } from '@tendesh/contracts/programmes/exchange-rates';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import type { Column } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { None } from '../../ui/none';
import { StatusTag } from '../../ui/status-tag';
import { RateRowActs } from './rate-row-acts';

export function useRateColumns(): readonly Column<ExchangeRateItem>[] {
  const { t } = useTranslation(['programmes', 'terms']);
  const { rate } = useFormat();
  return [
    { id: 'currency', header: t('rates.currency'), cell: (one) => <Text fw={600}>{one.currency}</Text> },
    {
      id: 'perUsd',
      header: t('rates.perUsd'),
      align: 'end',
      cell: (one) => <span className="numeric">{rate(one.perUsdE8)}</span>,
    },
    { id: 'validFrom', header: t('rates.validFrom'), cell: (one) => <DateText value={one.validFrom} /> },
    { id: 'source', header: t('rates.source'), cell: (one) => <Source rate={one} /> },
    { id: 'enteredBy', header: t('rates.enteredBy'), cell: (one) => one.enteredBy.fullName },
    { id: 'confirmedBy', header: t('rates.confirmedBy'), cell: (one) => one.confirmedBy?.fullName ?? <None /> },
    { id: 'status', header: t('rates.status'), cell: (one) => <Status rate={one} /> },
    { id: 'acts', header: t('rates.acts'), cell: (one) => <RateRowActs rate={one} /> },
  ];
}

function Source({ rate: { source, sourceNote } }: { rate: ExchangeRateItem }) {
  const { t } = useTranslation('terms');
  return (
    <div>
      {t(`rateSource.${source}`)}
      {sourceNote !== null && (
        <Text size="xs" c="dimmed">
          {sourceNote}
        </Text>
      )}
    </div>
  );
}

function Status({ rate }: { rate: ExchangeRateItem }) {
  return (
    <div>
      <StatusTag noun="exchangeRate" status={rate.status} />
      {rate.withdrawReason !== null && (
        <Text size="xs" c="dimmed">
          {rate.withdrawReason}
        </Text>
      )}
    </div>
  );
}
