import { Badge, Table, Text } from '@mantine/core';

import { useTranslation } from 'react-i18next';
import { Money } from './money';
import { type BothPlans, type Compared, comparePlans, type Total } from './compare-plans';

const nameOfTotal = {
  projectCostMinor: 'amendment.cost',
  ownMinor: 'amendment.own',
  thirdPartyMinor: 'amendment.thirdParty',
  grantMinor: 'amendment.grant',
} as const satisfies Record<Total, string>;

/** The former plan and the proposed one, row beside row; what differs is marked in words, not by colour alone. */
export function PlanComparison({ plans, currency }: { plans: BothPlans; currency: string }) {
  const { t } = useTranslation(['awards', 'terms']);
  const { totals, lines, pledges } = comparePlans(plans);
  const ofGroup = (title: string) => (
    <Table.Tr>
      <Table.Th colSpan={3} scope="rowgroup">
        {title}
      </Table.Th>
    </Table.Tr>
  );
  return (
    <Table.ScrollContainer minWidth={280}>
      <Table withRowBorders verticalSpacing={6} horizontalSpacing={6} fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('amendment.what')}</Table.Th>
            <Table.Th ta="end">{t('amendment.former')}</Table.Th>
            <Table.Th ta="end">{t('amendment.new')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {totals.map((row) => (
            <Row key={row.key} row={row} name={t(nameOfTotal[row.thing])} currency={currency} />
          ))}
          {ofGroup(t('amendment.lines'))}
          {lines.map((row) => (
            <Row key={row.key} row={row} name={row.thing.description} currency={currency} />
          ))}
          {ofGroup(t('amendment.pledges'))}
          {pledges.map((row) => {
            const { kind, funder, description } = row.thing;
            const name = [t(`terms:contributionKind.${kind}`), funder, description].filter(Boolean).join(' · ');
            return <Row key={row.key} row={row} name={name} currency={currency} />;
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ row, name, currency }: { row: Compared<unknown>; name: string; currency: string }) {
  const { t } = useTranslation('awards');
  const cell = (minor: number | null, strong: boolean) =>
    minor === null ? (
      <Text size="sm" c="dimmed">
        {t('amendment.none')}
      </Text>
    ) : (
      <Money minor={minor} currency={currency} size="sm" {...(strong ? { fw: 650 } : {})} />
    );
  return (
    <Table.Tr>
      <Table.Td>
        {name}{' '}
        {row.isChanged && (
          <Badge variant="light" color="orange" size="sm" tt="none">
            {t('amendment.changed')}
          </Badge>
        )}
      </Table.Td>
      <Table.Td ta="end">{cell(row.formerMinor, false)}</Table.Td>
      <Table.Td ta="end">{cell(row.proposedMinor, row.isChanged)}</Table.Td>
    </Table.Tr>
  );
}
