import { Select, Stack, Text } from '@mantine/core';
import type { SessionCandidate } from '@tendesh/contracts/committees/sessions';
import type { SessionPart } from '@tendesh/domain/committees/voting';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MemberRow } from './member-row';
import type { MemberFields } from './session-fields';

interface MemberRowsProps {
  readonly candidates: readonly SessionCandidate[];
  readonly country: string;
  readonly members: readonly MemberFields[];
  readonly error?: ReactNode;
  readonly onChange: (members: MemberFields[]) => void;
}

/** Who sits: chosen one by one, each with a part; telephone and place help to find conflicts. */
export function MemberRows({ candidates, country, members, error, onChange }: MemberRowsProps) {
  const { t } = useTranslation('committees');
  const free = candidates.filter(({ id }) => members.every(({ staffId }) => staffId !== id));
  const labelOf = (one: SessionCandidate) => (one.isOutside ? `${one.fullName} (${t('outside')})` : one.fullName);
  const nameOf = (id: string) => {
    const found = candidates.find((one) => one.id === id);
    return found === undefined ? '' : labelOf(found);
  };
  const add = (staffId: string | null) => {
    if (staffId === null) return;
    const part: SessionPart = members.some((one) => one.part === 'chair') ? 'member' : 'chair';
    onChange([...members, { staffId, part, phone: '', pcode: null, village: '' }]);
  };
  return (
    <Stack gap="xs" role="group" aria-label={t('members')}>
      <div>
        <Text size="sm" fw={600}>
          {t('members')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('form.signalHint')}
        </Text>
      </div>
      {members.map((member, index) => (
        <MemberRow
          key={member.staffId}
          name={nameOf(member.staffId)}
          country={country}
          member={member}
          onChange={(some) => onChange(members.map((one, at) => (at === index ? { ...one, ...some } : one)))}
          onRemove={() => onChange(members.filter((_, at) => at !== index))}
        />
      ))}
      <Select
        label={t('form.addMember')}
        description={t('form.memberHint')}
        searchable
        value={null}
        error={error}
        data={free.map((one) => ({ value: one.id, label: labelOf(one) }))}
        onChange={add}
      />
    </Stack>
  );
}
