import { List, Stack, Text } from '@mantine/core';
import type { CallItem, CallRevision } from '@tendesh/contracts/programmes/calls';
import { callTerms } from '@tendesh/domain/programmes/call-revision';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';

/** What a call gained after it was published, by whom and why; nothing where it stands as published. */
export function CallHistory({ call: { revisions } }: { call: CallItem }) {
  const { t } = useTranslation('programmes');
  const { date, dayOf } = useFormat();
  const changesOf = useChanges();
  if (revisions.length === 0) return null;
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {t('call.revision.history')}
      </Text>
      <List size="sm" spacing={2}>
        {revisions.map((one) => (
          <List.Item key={one.id}>
            {changesOf(one)}
            <Text size="xs" c="dimmed">
              {t('call.revision.by', {
                name: one.revisedBy.fullName,
                at: date(dayOf(one.revisedAt)),
                reason: one.reason,
              })}
            </Text>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

function useChanges() {
  const { t } = useTranslation('programmes');
  const { date, number } = useFormat();
  const day = (isoDate: string | undefined) => date(isoDate ?? '');
  const count = (grants: number | null | undefined) => number(grants ?? 0);
  return ({ former, revised }: CallRevision): string => {
    const changed = callTerms.filter((term) => term in revised);
    const words = changed.map((term) => {
      if (term === 'closesOn')
        return t('call.revision.closesOn', { former: day(former.closesOn), revised: day(revised.closesOn) });
      if (term !== 'maxGrants') return t(`call.revision.${term}`);
      const values = { former: count(former.maxGrants), revised: count(revised.maxGrants) };
      return revised.maxGrants === null ? t('call.revision.lifted', values) : t('call.revision.maxGrants', values);
    });
    return words.join('; ');
  };
}
