import { Stack } from '@mantine/core';
import type { Application } from '@tendesh/contracts/applications/applications';
import { countWorkers } from '@tendesh/domain/applications/workers';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DescriptionList } from '../../ui/description-list';

export function PlanSummary({ application: { plan, currency } }: { application: Application }) {
  const { t } = useTranslation(['applications', 'terms']);
  const { money, number } = useFormat();
  const jobs = plan.jobs ?? [];
  const totals = countWorkers(jobs);
  const lines = (texts: readonly string[]) =>
    texts.length === 0 ? null : texts.map((text) => <div key={text}>{text}</div>);
  const wrapped = (text: string | null | undefined) =>
    text ? <span style={{ whiteSpace: 'pre-line' }}>{text}</span> : null;
  const products = (plan.products ?? []).map(({ name, unitsPerWeek, unitPriceMinor }) =>
    t('productLine', { name, units: number(unitsPerWeek), price: money(unitPriceMinor, currency, true) }),
  );
  const groups = jobs.map(
    ({ kind, sex, place, count }) =>
      `${number(count)} × ${t(`terms:workerKind.${kind}`)}, ${t(`terms:workerSex.${sex}`)}, ${t(`terms:workPlace.${place}`)}`,
  );
  return (
    <Stack gap="md">
      <DescriptionList
        items={[
          { label: t('field.title'), value: plan.title },
          { label: t('field.sector'), value: plan.sectorCode ? t(`terms:sector.${plan.sectorCode}`) : null },
          { label: t('field.products'), value: lines(products) },
          { label: t('field.jobs', { count: totals.total }), value: lines(groups) },
        ]}
      />
      <DescriptionList
        columns={1}
        items={[
          { label: t('field.description'), value: wrapped(plan.description) },
          { label: t('field.market'), value: wrapped(plan.market) },
          { label: t('field.premises'), value: wrapped(plan.premises) },
          { label: t('field.expansion'), value: wrapped(plan.expansion) },
        ]}
      />
    </Stack>
  );
}
