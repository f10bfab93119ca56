import { ActionIcon, Group, Paper, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { SessionCandidate } from '@tendesh/contracts/committees/sessions';
import { type SessionPart, sessionParts } from '@tendesh/domain/committees/voting';
import { useTranslation } from 'react-i18next';
import type { MemberFields } from './session-fields';

interface MemberRowsProps {
  readonly candidates: readonly SessionCandidate[];
  readonly members: readonly MemberFields[];
  readonly onChange: (members: MemberFields[]) => void;
}

/** Who sits: chosen one by one, each with a part; telephone and village help to find conflicts. */
export function MemberRows({ candidates, members, onChange }: MemberRowsProps) {
  const { t } = useTranslation(['committees', 'terms']);
  const free = candidates.filter(({ id }) => members.every(({ staffId }) => staffId !== id));
  const nameOf = (id: string) => candidates.find((one) => one.id === id);
  const labelOf = (one: SessionCandidate) => (one.isOutside ? `${one.fullName} (${t('outside')})` : one.fullName);
  const change = (index: number, some: Partial<MemberFields>) =>
    onChange(members.map((one, at) => (at === index ? { ...one, ...some } : one)));
  const add = (staffId: string | null) => {
    if (staffId === null) return;
    const part: SessionPart = members.some((one) => one.part === 'chair') ? 'member' : 'chair';
    onChange([...members, { staffId, part, phone: '', pcode: null, village: '' }]);
  };
  return (
    <Stack gap="xs" role="group" aria-label={t('members')}>
      <Text size="sm" fw={500}>
        {t('members')}
      </Text>
      {members.map((member, index) => {
        const candidate = nameOf(member.staffId);
        const name = candidate === undefined ? '' : labelOf(candidate);
        return (
          <Paper key={member.staffId} withBorder p="sm">
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm" fw={600}>
                {name}
              </Text>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('form.remove', { name })}
                onClick={() => onChange(members.filter((_, at) => at !== index))}
              >
                <IconTrash size={16} />
              </ActionIcon>
            </Group>
            <Group grow gap="sm" preventGrowOverflow={false}>
              <Select
                label={t('form.part')}
                allowDeselect={false}
                data={sessionParts.map((value) => ({ value, label: t(`terms:sessionPart.${value}`) }))}
                value={member.part}
                onChange={(part) => change(index, { part: (part ?? 'member') })}
              />
              <TextInput
                label={t('form.phone')}
                value={member.phone}
                onChange={(event) => change(index, { phone: event.currentTarget.value })}
              />
            </Group>
          </Paper>
        );
      })}
      <Select
        label={t('form.addMember')}
        description={t('form.memberHint')}
        searchable
        value={null}
        data={free.map((one) => ({ value: one.id, label: labelOf(one) }))}
        onChange={add}
      />
    </Stack>
  );
}
