import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import classes from './cash-flow-bars.module.css';

/** Cash in hand by month, above and below nothing. The same figures stand in words in the list for screen readers. */
export function CashFlowBars({ balances, currency }: { balances: readonly number[]; currency: string }) {
  const { t } = useTranslation('applications');
  const { money } = useFormat();
  const top = Math.max(0, ...balances);
  const bottom = Math.min(0, ...balances);
  const span = top - bottom;
  if (span === 0) return null;
  const part = (minor: number) => `${(Math.abs(minor) / span) * 100}%`;
  return (
    <div>
      <Text size="xs" c="dimmed" mb={4}>
        {t('cash.inHand')}
      </Text>
      <ul className={classes.chart}>
        {balances.map((balance, index) => {
          const label = `${t('cash.inMonth', { month: index + 1 })}: ${money(balance, currency, true)}`;
          return (
            <li key={index} className={classes.month} title={label} aria-label={label}>
              <span
                className={classes.bar}
                data-below={balance < 0}
                style={{ height: part(balance), [balance < 0 ? 'top' : 'bottom']: part(balance < 0 ? top : bottom) }}
              />
              <span className={classes.zero} style={{ bottom: part(bottom) }} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
