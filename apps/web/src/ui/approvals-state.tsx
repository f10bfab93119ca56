import { List, Stack, Text } from '@mantine/core';
import type { Approvals } from '@tendesh/contracts/applications/approvals';
import { useTranslation } from 'react-i18next';
import { DateText } from './date-text';
import { PersonActing } from './person-acting';

/** How many approvals a grant needs and has, by whom, and for whom it waits. Nothing where one is enough. */
export function ApprovalsState({ approvals }: { approvals: Approvals }) {
  const { t } = useTranslation('ui');
  const { people, given, atAnyHeight, anyHeightMissing } = approvals;
  if (people === 1 && !atAnyHeight) return null;
  return (
    <Stack gap={4} role="group" aria-label={t('approvals.label')}>
      <Text size="sm" fw={600}>
        {t('approvals.state', { given: given.length, people })}
      </Text>
      {given.length > 0 && (
        <List size="sm">
          {given.map(({ by, onBehalfOf, at }) => (
            <List.Item key={by.id}>
              <PersonActing person={by} onBehalfOf={onBehalfOf} />, <DateText value={at} />
            </List.Item>
          ))}
        </List>
      )}
      <Text size="sm" c="dimmed">
        {given.length === 0 && people > 1 && `${t('approvals.needsTwo')} `}
        {given.length === 0 && atAnyHeight && t('approvals.needsHeight')}
        {given.length > 0 && t(anyHeightMissing ? 'approvals.waitsHeight' : 'approvals.waitsSecond')}
      </Text>
    </Stack>
  );
}

/** The next approval is a first one, after which another is still needed. */
export function isFirstOfTwo(approvals: Approvals | null): boolean {
  return approvals !== null && approvals.given.length + 1 < approvals.people;
}
