import { Anchor, Badge, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReplayedFlip } from '@tendesh/contracts/programmes/rule-sets';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../http/me';
import { Money } from '../../ui/money';

/** One line for each application that would flip. The case opens for those who may read it. */
export function ReplayTable({ flips, currency }: { flips: readonly ReplayedFlip[]; currency: string }) {
  const { t } = useTranslation(['programmes', 'terms']);
  return (
    <Table.ScrollContainer minWidth={560} type="native" tabIndex={0}>
      <Table verticalSpacing="xs" aria-label={t('replay.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('replay.case')}</Table.Th>
            <Table.Th>{t('replay.outcome')}</Table.Th>
            <Table.Th>{t('replay.because')}</Table.Th>
            <Table.Th ta="end">{t('replay.grant')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {flips.map((flip) => (
            <Table.Tr key={flip.applicationId}>
              <Table.Td>
                <CaseLink flip={flip} />
                <Text size="xs" c="dimmed">
                  {flip.officeName}
                </Text>
              </Table.Td>
              <Table.Td>
                <Badge variant="light" radius="sm" tt="none" color={flip.direction === 'to_pass' ? 'green' : 'red'}>
                  {t(`replay.${flip.direction}`)}
                </Badge>
                <Text size="xs" c="dimmed">
                  {t(`terms:gate.${flip.gate}`)}
                </Text>
              </Table.Td>
              <Table.Td>
                <Text size="sm">
                  {flip.because.length === 0
                    ? t('replay.together')
                    : flip.because.map((rule) => t(`rule.${rule}`)).join(', ')}
                </Text>
              </Table.Td>
              <Table.Td ta="end">
                <Money minor={flip.grantMinor} currency={currency} short />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function CaseLink({ flip: { caseId, caseNumber } }: { flip: ReplayedFlip }) {
  const mayRead = useMay('case.read');
  if (!mayRead)
    return (
      <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
        {caseNumber}
      </Text>
    );
  return (
    <Anchor size="sm" renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId }} {...props} />}>
      {caseNumber}
    </Anchor>
  );
}
