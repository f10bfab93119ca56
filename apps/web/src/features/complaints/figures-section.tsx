import { Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { None } from '../../ui/none';
import { Section } from '../../ui/section';
import { figuresQuery } from './complaint-list';

/** How many complaints of each kind, and how many were dealt with in time. */
export function FiguresSection() {
  const { t } = useTranslation(['complaints', 'terms']);
  const { month, percent } = useFormat();
  const items = useQuery(figuresQuery).data?.items ?? [];
  if (items.length === 0) return null;
  const share = (bp: number | null) => (bp === null ? <None /> : percent(bp));
  return (
    <Section title={t('figures.title')} hint={t('figures.hint')} flush>
      <Table.ScrollContainer minWidth={560}>
        <Table aria-label={t('figures.title')}>
          <Table.Thead>
            <Table.Tr>
              {['figures.month', 'filter.category', 'figures.count', 'figures.acknowledged', 'figures.answered'].map(
                (key) => (
                  <Table.Th key={key}>{t(key)}</Table.Th>
                ),
              )}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {items.map((one) => (
              <Table.Tr key={`${one.month} ${one.category}`}>
                <Table.Td>{month(one.month)}</Table.Td>
                <Table.Td>{t(`terms:complaintCategory.${one.category}`)}</Table.Td>
                <Table.Td className="numeric">
                  {one.count ?? (
                    <Text size="sm" c="dimmed">
                      {t('figures.few')}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td className="numeric">{share(one.acknowledgedInTimeBp)}</Table.Td>
                <Table.Td className="numeric">{share(one.answeredInTimeBp)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}
