import { Group, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { ProblemAlert } from '../../ui/problem-alert';
import { callsQuery } from './calls';
import { useStartApplication } from './start-application';

/** Chooses an open call and begins the draft; the editor opens at once. */
export function StartApplication({ page }: { page: CasePage }) {
  const { t } = useTranslation('applications');
  const { date } = useFormat();
  const router = useRouter();
  const action = page.case.actions.find(({ act }) => act === 'start_application');
  const calls = useQuery({ ...callsQuery, enabled: action !== undefined });
  const start = useStartApplication(page.case.id);
  const [chosen, setChosen] = useState<string | null>(null);
  if (action === undefined) return <EmptyState title={t('none')} />;

  const open = (calls.data?.items ?? []).filter((call) => call.isOpen);
  const callId = chosen ?? (open.length === 1 ? (open[0]?.id ?? null) : null);
  const begin = async () => {
    if (callId === null) return;
    const { id } = await start.act(callId);
    await router.navigate({ href: `/applications/${id}` });
  };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {calls.isSuccess && open.length === 0 ? t('noOpenCall') : t('startHint')}
      </Text>
      <ProblemAlert problem={start.problem} />
      <Group align="flex-end" gap="sm">
        <Select
          label={t('call')}
          miw={260}
          flex={1}
          maw={520}
          disabled={open.length === 0}
          data={open.map((call) => ({
            value: call.id,
            label: t('callLine', { name: call.name, on: date(call.closesOn) }),
          }))}
          value={callId}
          onChange={setChosen}
        />
        {(callId !== null || !action.permitted) && (
          <ActionButton action={action} loading={start.isActing} onAct={() => void begin().catch(() => undefined)} />
        )}
      </Group>
    </Stack>
  );
}
