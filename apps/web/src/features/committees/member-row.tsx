import { ActionIcon, Group, Paper, Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { sessionParts } from '@tendesh/domain/committees/voting';
import { useTranslation } from 'react-i18next';
import { DistrictSelect } from '../../ui/district-select';
import type { MemberFields } from './session-fields';

interface MemberRowProps {
  readonly name: string;
  readonly country: string;
  readonly member: MemberFields;
  readonly onChange: (some: Partial<MemberFields>) => void;
  readonly onRemove: () => void;
}

/** One who sits: the part, and what conflicts are looked for by. */
export function MemberRow({ name, country, member, onChange, onRemove }: MemberRowProps) {
  const { t } = useTranslation(['committees', 'terms', 'returnees']);
  return (
    <Paper withBorder p="sm" role="group" aria-label={name}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <ActionIcon variant="subtle" color="gray" aria-label={t('form.remove', { name })} onClick={onRemove}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="sm">
        <Select
          label={t('form.part')}
          allowDeselect={false}
          data={sessionParts.map((value) => ({ value, label: t(`terms:sessionPart.${value}`) }))}
          value={member.part}
          onChange={(part) => onChange({ part: part ?? 'member' })}
        />
        <TextInput
          label={t('returnees:phone')}
          maxLength={20}
          autoComplete="off"
          value={member.phone}
          onChange={(event) => onChange({ phone: event.currentTarget.value })}
        />
        <DistrictSelect
          label={t('returnees:district')}
          clearable
          country={country}
          value={member.pcode}
          onChange={(pcode) => onChange({ pcode })}
        />
        <TextInput
          label={t('returnees:village')}
          maxLength={100}
          autoComplete="off"
          value={member.village}
          onChange={(event) => onChange({ village: event.currentTarget.value })}
        />
      </SimpleGrid>
    </Paper>
  );
}
