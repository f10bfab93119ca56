import '@mantine/charts/styles.css';
import { BarChart } from '@mantine/charts';
import type { CaseFigures } from '@tendesh/contracts/reports/reports';
import { applicationStatuses } from '@tendesh/domain/applications/application-transitions';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';

/** How many applications stand where, in the order of their life; those without one come last. */
export function StatusChart({ byStatus }: { byStatus: CaseFigures['byStatus'] }) {
  const { t } = useTranslation(['reports', 'terms']);
  const counts = new Map(byStatus.map(({ status, count }) => [status, count]));
  const data = [...applicationStatuses, 'none']
    .filter((status) => counts.has(status))
    .map((status) => ({
      status: status === 'none' ? t('filter.none') : t(`terms:applicationStatus.${status}`),
      count: counts.get(status) ?? 0,
    }));
  return (
    <Section title={t('figures.byStatus')}>
      <BarChart
        h={Math.max(160, data.length * 34)}
        data={data}
        dataKey="status"
        orientation="vertical"
        series={[{ name: 'count', label: t('figures.cases'), color: 'accent.6' }]}
        yAxisProps={{ width: 150 }}
        gridAxis="x"
        withBarValueLabel
        barProps={{ isAnimationActive: false, maxBarSize: 18 }}
      />
    </Section>
  );
}
