import { Button, Skeleton, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChartBar } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/error-state';
import { caseFiguresQuery } from './case-figures';
import { FigureTiles } from './figure-tiles';
import { MoneyTable } from './money-table';
import classes from './reports.module.css';

const StatusChart = lazy(() => import('./status-chart').then(({ StatusChart: chart }) => ({ default: chart })));

/** The totals of the filtered rows, money per currency, and how they spread over the statuses when asked. */
export function Figures({ params }: { params: Readonly<Record<string, string | undefined>> }) {
  const { t } = useTranslation('reports');
  const figures = useQuery(caseFiguresQuery(params));
  const [charted, { toggle }] = useDisclosure(false);
  if (figures.error && figures.data === undefined) {
    return <ErrorState error={figures.error} onRetry={() => void figures.refetch()} />;
  }
  if (figures.data === undefined) return <Skeleton height={150} radius="md" />;
  return (
    <Stack gap="sm" component="section" aria-label={t('figures.title')}>
      <FigureTiles figures={figures.data} />
      <MoneyTable money={figures.data.money} />
      <div className={classes.chart}>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-expanded={charted}
          leftSection={<IconChartBar size={16} aria-hidden />}
          onClick={toggle}
        >
          {charted ? t('figures.hideChart') : t('figures.showChart')}
        </Button>
        {charted && (
          <Suspense fallback={<Skeleton height={240} radius="md" />}>
            <StatusChart byStatus={figures.data.byStatus} />
          </Suspense>
        )}
      </div>
    </Stack>
  );
}
