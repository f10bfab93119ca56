import { Table, Text } from '@mantine/core';
import type { Application, Pledge } from '@tendesh/contracts/applications/applications';
import { useTranslation } from 'react-i18next';
import { ConversionNote } from '../../ui/conversion-note';
import { Money } from '../../ui/money';
import { StatusTag } from '../../ui/status-tag';

/** Who pays what, to read. */
export function FinancingTable({ application }: { application: Application }) {
  const { t } = useTranslation(['applications', 'terms']);
  const { pledges, currency, requestedGrantMinor } = application;
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table aria-label={t('section.financing')}>
        <Table.Tbody>
          {pledges.map((pledge) => (
            <Table.Tr key={pledge.id}>
              <Table.Td>
                {t(`terms:contributionKind.${pledge.kind}`)}
                <Text size="xs" c="dimmed">
                  {[pledge.funder, pledge.description].filter(Boolean).join(' · ')}
                </Text>
                <PledgedIn conversion={pledge.conversion} />
              </Table.Td>
              <Table.Td miw={110}>
                <StatusTag noun="contribution" status={pledge.status} />
              </Table.Td>
              <Table.Td ta="end">
                <Money minor={pledge.amountMinor} currency={pledge.currency} short />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th colSpan={2}>{t('field.grant')}</Table.Th>
            <Table.Th ta="end">
              <Money minor={requestedGrantMinor} currency={currency} short />
            </Table.Th>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
    </Table.ScrollContainer>
  );
}

/** What a promise of other money comes to. */
function PledgedIn({ conversion }: Pick<Pledge, 'conversion'>) {
  if (conversion === null || conversion.resultMinor === null) return null;
  return <ConversionNote {...conversion} resultMinor={conversion.resultMinor} />;
}
