import { Table } from '@mantine/core';
import type { CaseFigures } from '@tendesh/contracts/reports/reports';
import { useTranslation } from 'react-i18next';
import { Money } from '../../ui/money';
import classes from './reports.module.css';

const amounts = ['grantMinor', 'ownVerifiedMinor', 'releasedMinor', 'disbursedMinor'] as const;

/** One line per currency: amounts of two currencies are never added. */
export function MoneyTable({ money }: { money: CaseFigures['money'] }) {
  const { t } = useTranslation('reports');
  if (money.length === 0) return null;
  return (
    <div className={classes.money} role="region" aria-label={t('figures.money')} tabIndex={0}>
      <Table aria-label={t('figures.money')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('figures.currency')}</Table.Th>
            {amounts.map((name) => (
              <Table.Th key={name} ta="end">
                {t(`figures.${name}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {money.map((row) => (
            <Table.Tr key={row.currency}>
              <Table.Th scope="row">{row.currency}</Table.Th>
              {amounts.map((name) => (
                <Table.Td key={name} ta="end">
                  <Money minor={row[name]} currency={row.currency} short />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}
