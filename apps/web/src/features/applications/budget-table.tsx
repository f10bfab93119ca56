import { Badge, Table, Text } from '@mantine/core';
import type { Application } from '@tendesh/contracts/applications/applications';
import { sumMinor } from '@tendesh/domain/money/minor';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { Money } from '../../ui/money';

/** The budget to read; lines that do not count are shown, marked, and left out of the cost. */
export function BudgetTable({ application: { budgetLines, currency } }: { application: Application }) {
  const { t } = useTranslation(['applications', 'terms']);
  const { quantity } = useFormat();
  const cost = sumMinor(budgetLines.filter((line) => line.eligible).map((line) => line.amountMinor));
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table aria-label={t('section.budget')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('line.what')}</Table.Th>
            <Table.Th ta="end">{t('line.quantity')}</Table.Th>
            <Table.Th ta="end">{t('line.unitPrice')}</Table.Th>
            <Table.Th ta="end">{t('line.amount')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {budgetLines.map((line, index) => (
            <Table.Tr key={index} {...(line.eligible ? {} : { c: 'dimmed' })}>
              <Table.Td>
                {line.description || t(`terms:budgetCategory.${line.category}`)} {!line.eligible && <Ineligible />}
                <Text size="xs" c="dimmed">
                  {t(`terms:budgetCategory.${line.category}`)}
                </Text>
              </Table.Td>
              <Table.Td ta="end" className="numeric">
                {quantity(line.quantityThousandths)} {line.unit}
              </Table.Td>
              <Table.Td ta="end">
                <Money minor={line.unitPriceMinor} currency={currency} short />
              </Table.Td>
              <Table.Td ta="end">
                <Money minor={line.amountMinor} currency={currency} short />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th colSpan={3}>{t('match.cost')}</Table.Th>
            <Table.Th ta="end">
              <Money minor={cost} currency={currency} short />
            </Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}

export function Ineligible() {
  const { t } = useTranslation('applications');
  return (
    <Badge variant="light" color="orange" radius="sm" tt="none" fw={550}>
      {t('line.ineligible')}
    </Badge>
  );
}
