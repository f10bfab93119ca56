import { Text } from '@mantine/core';
import { countWorkers } from '@tendesh/domain/applications/workers';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { groupsOf, type WorkerRow } from './worker-rows';

export function WorkerTotals({ rows }: { rows: readonly WorkerRow[] }) {
  const { t } = useTranslation('monitoring');
  const { number } = useFormat();
  const { total, women, men, onSite, home } = countWorkers(groupsOf(rows));
  return (
    <Text size="sm" role="status" className="numeric" style={{ whiteSpace: 'normal' }}>
      <Text span inherit fw={650}>
        {t('workers.total', { count: total, n: number(total) })}
      </Text>
      {': '}
      {t('workers.split', { women: number(women), men: number(men), onSite: number(onSite), home: number(home) })}
    </Text>
  );
}
