import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Money } from '../../ui/money';
import { MoneyInput } from '../../ui/money-input';
import { monthFields } from './draft';
import { fieldId } from './editor-sections';
import { fieldProps } from './editor-fields';
import { planCashFlow } from './plan-cash-flow';
import type { ApplicationEditor } from './use-application-editor';

/** Twelve months: what is typed, and what comes out of it by the end of each. */
export function CashFlowMonths({ editor }: { editor: ApplicationEditor }) {
  const { t } = useTranslation('applications');
  const { draft, match, application } = editor;
  const flow = planCashFlow(draft.plan, match?.figures.projectCostMinor ?? 0)?.flow;
  return (
    <Table.ScrollContainer minWidth={760} id={fieldId('plan.cashFlow.months')}>
      <Table aria-label={t('section.cashFlow')} verticalSpacing={4} horizontalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('cash.month')}</Table.Th>
            {monthFields.map((field) => (
              <Table.Th key={field} ta="end">
                {t(`cash.${field}`)}
              </Table.Th>
            ))}
            <Table.Th ta="end">{t('cash.net')}</Table.Th>
            <Table.Th ta="end">{t('cash.cumulative')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {draft.plan.cashFlow.months.map((_month, index) => (
            <Table.Tr key={index}>
              <Table.Th>{index + 1}</Table.Th>
              {monthFields.map((field) => (
                <Table.Td key={field} miw={104}>
                  <MoneyInput
                    size="xs"
                    currency={application.currency}
                    {...fieldProps(editor, `plan.cashFlow.months.${index}.${field}`)}
                    aria-label={t('cash.cell', { what: t(`cash.${field}`), month: index + 1 })}
                  />
                </Table.Td>
              ))}
              <Table.Td ta="end">
                <Money minor={flow?.months[index]?.netMinor} currency={application.currency} short size="sm" />
              </Table.Td>
              <Table.Td ta="end">
                <Text
                  span
                  {...((flow?.months[index]?.balanceMinor ?? 0) < 0 ? { c: 'var(--mantine-color-error)' } : {})}
                >
                  <Money minor={flow?.months[index]?.balanceMinor} currency={application.currency} short size="sm" />
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
