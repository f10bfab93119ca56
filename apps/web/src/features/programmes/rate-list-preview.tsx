import { Stack, Table, Text } from '@mantine/core';
import type { RateListLine, RateListResult } from '@tendesh/contracts/programmes/exchange-rates';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DateText } from '../../ui/date-text';

const colours = { new: 'var(--mantine-color-green-text)', same: 'dimmed', different: 'var(--warning)' } as const;

/** The lines of a list and what becomes of each. */
export function RateListPreview({ result: { lines, passedOver } }: { result: RateListResult }) {
  const { t } = useTranslation('programmes');
  const { rate } = useFormat();
  const isNothingNew = lines.every(({ state }) => state !== 'new');
  return (
    <Stack gap="xs">
      {isNothingNew && (
        <Text size="sm" fw={600}>
          {t('rates.list.nothingNew')}
        </Text>
      )}
      <Table.ScrollContainer minWidth={280} mah={360}>
        <Table aria-label={t('rates.list.title')} verticalSpacing={4} horizontalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('rates.list.line')}</Table.Th>
              <Table.Th>{t('rates.currency')}</Table.Th>
              <Table.Th ta="end">{t('rates.list.rate')}</Table.Th>
              <Table.Th>{t('rates.list.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((one) => (
              <Table.Tr key={one.line}>
                <Table.Td c="dimmed">{one.line}</Table.Td>
                <Table.Td fw={600}>{one.currency}</Table.Td>
                <Table.Td ta="end" className="numeric">
                  {rate(one.perUsdE8)}
                  <Text size="xs" c="dimmed">
                    <DateText value={one.validFrom} />
                  </Text>
                </Table.Td>
                <Table.Td>
                  <State line={one} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {passedOver > 0 && (
        <Text size="xs" c="dimmed">
          {t('rates.list.passedOver', { count: passedOver })}
        </Text>
      )}
    </Stack>
  );
}

function State({ line: { state, standingPerUsdE8 } }: { line: RateListLine }) {
  const { t } = useTranslation('programmes');
  const { rate } = useFormat();
  const standing = standingPerUsdE8 === null ? '' : rate(standingPerUsdE8);
  return (
    <Text size="sm" fw={state === 'same' ? 400 : 550} c={colours[state]}>
      {state === 'different' ? t('rates.list.different', { rate: standing }) : t(`rates.list.${state}`)}
    </Text>
  );
}
