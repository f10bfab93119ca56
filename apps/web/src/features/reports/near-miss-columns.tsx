import { Stack, Text } from '@mantine/core';
import type { NearMissAct, NearMissGroup, NearMissItem } from '@tendesh/contracts/reports/duties';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import type { Column } from '../../ui/data-table';

export function useNearMissColumns(): readonly Column<NearMissItem>[] {
  const { t } = useTranslation('duties');
  return [
    { id: 'number', header: t('misses.case'), cell: ({ number }) => number },
    { id: 'office', header: t('office'), cell: ({ officeName }) => officeName },
    { id: 'people', header: t('misses.people'), cell: ({ groups }) => <Groups groups={groups} of={People} /> },
    { id: 'missing', header: t('misses.missing'), cell: ({ groups }) => <Groups groups={groups} of={Missing} /> },
  ];
}

interface GroupsProps {
  readonly groups: readonly NearMissGroup[];
  readonly of: (props: { group: NearMissGroup }) => ReactNode;
}

/** Seldom more than one: where two people did the same act, each makes a group. */
function Groups({ groups, of: One }: GroupsProps) {
  return (
    <Stack gap="sm">
      {groups.map((group) => (
        <One key={group.people.map(({ id }) => id).join()} group={group} />
      ))}
    </Stack>
  );
}

function People({ group: { people, acts } }: { group: NearMissGroup }) {
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {people.map(({ fullName }) => fullName).join(', ')}
      </Text>
      <Acts acts={acts} />
    </Stack>
  );
}

function Missing({ group: { missing, missingDone } }: { group: NearMissGroup }) {
  const { t } = useTranslation('duties');
  if (missing === null)
    return (
      <Text size="sm" fw={600}>
        {t('misses.nothing')}
      </Text>
    );
  if (missingDone.length > 0) return <Acts acts={missingDone} />;
  return <Text size="xs">{t('misses.notYet', { act: t(`terms:dutyAct.${missing}`) })}</Text>;
}

function Acts({ acts }: { acts: readonly NearMissAct[] }) {
  const { t } = useTranslation(['duties', 'terms']);
  const { date, dayOf } = useFormat();
  return acts.map(({ act, at, by }) => (
    <Text key={`${act} ${by.id}`} size="xs">
      {t('misses.act', { act: t(`terms:dutyAct.${act}`), name: by.fullName, on: date(dayOf(at)) })}
    </Text>
  ));
}
