import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatScaled, minorDigits } from '../../i18n/format';
import { useFormat } from '../../i18n/use-format';
import { ScaledInput } from '../../ui/scaled-input';
import { monthFields } from './draft';
import { fieldId } from './editor-sections';
import { fieldProps } from './editor-fields';
import { planCashFlow } from './plan-cash-flow';
import type { ApplicationEditor } from './use-application-editor';

/** Twelve months: what is typed, and what comes out of it by the end of each. */
export function CashFlowMonths({ editor }: { editor: ApplicationEditor }) {
  const { t } = useTranslation('applications');
  const { language } = useFormat();
  const { draft, match, application } = editor;
  // The currency stands above: in forty-eight narrow fields it would only hide the figures.
  const scale = minorDigits(application.currency);
  const written = (minor: number | undefined) => (minor === undefined ? '' : formatScaled(minor, scale, language, 0));
  const flow = planCashFlow(draft.plan, match?.figures.projectCostMinor ?? 0)?.flow;
  return (
    <Table.ScrollContainer minWidth={680} id={fieldId('plan.cashFlow.months')}>
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
                <Table.Td key={field} miw={92}>
                  <ScaledInput
                    size="xs"
                    scale={scale}
                    atLeast={0}
                    {...fieldProps(editor, `plan.cashFlow.months.${index}.${field}`)}
                    aria-label={t('cash.cell', { what: t(`cash.${field}`), month: index + 1 })}
                  />
                </Table.Td>
              ))}
              <Table.Td ta="end" className="numeric">
                {written(flow?.months[index]?.netMinor)}
              </Table.Td>
              <Table.Td ta="end" className="numeric">
                <Text
                  span
                  size="sm"
                  {...((flow?.months[index]?.balanceMinor ?? 0) < 0 ? { c: 'var(--mantine-color-error)' } : {})}
                >
                  {written(flow?.months[index]?.balanceMinor)}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
