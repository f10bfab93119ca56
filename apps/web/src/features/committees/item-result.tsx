import { Badge, Group, List, Stack, Text } from '@mantine/core';
import type { AgendaItem } from '@tendesh/contracts/committees/room';
import type { ItemOutcome } from '@tendesh/domain/committees/voting';
import { useTranslation } from 'react-i18next';

const colours: Record<ItemOutcome, string> = {
  selected: 'green',
  reserved: 'blue',
  rejected: 'red',
  postponed: 'gray',
};

/** What became of an item: the outcome, its place in reserve, its reason and its conditions. */
export function ItemResult({ item }: { item: AgendaItem }) {
  const { t } = useTranslation(['committees', 'terms']);
  const { status, outcome, reasonCode, note, conditions, reservePosition, movedUpAt } = item;
  if (status === 'left') return <Text size="sm">{t('left')}</Text>;
  if (outcome === null) return null;
  return (
    <Stack gap={4}>
      <Group gap="xs">
        <Badge variant="light" radius="sm" tt="none" color={colours[outcome]}>
          {t(`terms:itemOutcome.${outcome}`)}
        </Badge>
        {reservePosition !== null && <Text size="sm">{t('reservePosition', { position: reservePosition })}</Text>}
        {movedUpAt !== null && <Text size="sm">{t('movedUp')}</Text>}
      </Group>
      {reasonCode !== null && <Text size="sm">{t(`terms:rejectionReason.${reasonCode}`)}</Text>}
      {note !== null && <Text size="sm">{note}</Text>}
      {conditions.length > 0 && (
        <List size="sm" listStyleType="disc">
          {conditions.map(({ id, wording, metAt }) => (
            <List.Item key={id}>
              {wording} ({t(metAt === null ? 'conditionOpen' : 'conditionMet')})
            </List.Item>
          ))}
        </List>
      )}
    </Stack>
  );
}
