import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { currencyCodes } from '@tendesh/domain/money/currencies';
import { RATE_HOLDS_DAYS } from '@tendesh/domain/money/rate-on';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../http/me';
import { useFormat } from '../../i18n/use-format';
import { DataTable } from '../../ui/data-table';
import { EmptyState } from '../../ui/empty-state';
import { FilterBar } from '../../ui/filter-bar';
import { PageHeader } from '../../ui/page-header';
import { Section } from '../../ui/section';
import { useListView } from '../../ui/use-list-view';
import { EnterRate } from './enter-rate-modal';
import { ImportRateList } from './import-rate-list-modal';
import { useRateColumns } from './rate-columns';
import { ratesQuery } from './rate-list';
import { monthLabel, rateMonths } from './rate-months';
import { WaitingLists } from './waiting-lists';

/** What other money is worth, since when, and who says so. */
export function RatesPage() {
  const { t } = useTranslation('programmes');
  const { today } = useFormat();
  const view = useListView({ filters: ['currency', 'month'] });
  const rates = useQuery(ratesQuery(view.params));
  const columns = useRateColumns();
  return (
    <Stack gap="md">
      <PageHeader title={t('rates.title')} meta={t('rates.meta', { days: RATE_HOLDS_DAYS })} actions={<RateActs />} />
      <WaitingLists />
      <FilterBar
        view={view}
        filters={[
          { id: 'currency', label: t('rates.currency'), options: quoted.map((code) => ({ value: code, label: code })) },
          {
            id: 'month',
            label: t('rates.month'),
            options: rateMonths(today()).map((month) => ({ value: month, label: monthLabel(month) })),
          },
        ]}
      />
      <Section flush>
        <DataTable
          id="exchange-rates"
          label={t('rates.title')}
          columns={columns}
          query={rates}
          view={view}
          rowKey={(rate) => rate.id}
          empty={<EmptyState title={t('rates.empty.title')} hint={t('rates.empty.hint')} />}
        />
      </Section>
    </Stack>
  );
}

const quoted = currencyCodes.filter((code) => code !== 'USD');

function RateActs() {
  const { t } = useTranslation('programmes');
  const mayEnter = useMay('rates.enter');
  const [entering, enter] = useDisclosure(false);
  const [importing, list] = useDisclosure(false);
  if (!mayEnter) return null;
  return (
    <Group gap="xs">
      <Button variant="default" leftSection={<IconFileImport size={16} aria-hidden />} onClick={list.open}>
        {t('rates.list.do')}
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={enter.open}>
        {t('rates.enter.do')}
      </Button>
      <EnterRate opened={entering} onClose={enter.close} />
      <ImportRateList opened={importing} onClose={list.close} />
    </Group>
  );
}
