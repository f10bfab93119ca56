import { Anchor, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFolderPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { Returnee } from '@tendesh/contracts/returnees/returnees';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { DateText } from '../../ui/date-text';
import { EmptyState } from '../../ui/empty-state';
import { ProblemAlert } from '../../ui/problem-alert';
import { Section } from '../../ui/section';
import { StatusTag } from '../../ui/status-tag';
import { useOpenCase } from './open-case';

export function ReturneeCases({ returnee }: { returnee: Returnee }) {
  const { t } = useTranslation('returnees');
  const { cases } = returnee;
  return (
    <Section title={t('cases.title')} actions={cases.length > 0 && <OpenCaseButton returnee={returnee} />}>
      {cases.length === 0 && (
        <EmptyState
          title={t('cases.none')}
          hint={t('cases.noneHint')}
          action={<OpenCaseButton returnee={returnee} />}
        />
      )}
      <Stack gap="xs">
        {cases.map((one) => (
          <Group key={one.id} gap="sm">
            <Anchor
              fw={600}
              renderRoot={(props) => <Link to="/cases/$caseId" params={{ caseId: one.id }} {...props} />}
            >
              {one.number}
            </Anchor>
            <StatusTag noun="case" status={one.status} />
            <DateText value={one.openedOn} />
          </Group>
        ))}
      </Stack>
    </Section>
  );
}

function OpenCaseButton({ returnee }: { returnee: Returnee }) {
  const { t } = useTranslation('returnees');
  const navigate = useNavigate();
  const openCase = useOpenCase(returnee.id);
  const open = async () => {
    const { id } = await openCase.act(null);
    notifications.show({ message: t('cases.opened'), color: 'green' });
    await navigate({ to: '/cases/$caseId', params: { caseId: id } });
  };
  return (
    <Stack gap="xs" align="flex-end">
      <ActionButton
        size="xs"
        action={returnee.actions.find(({ act }) => act === 'open_case')}
        leftSection={<IconFolderPlus size={14} aria-hidden />}
        loading={openCase.isActing}
        onAct={() => void open().catch(() => undefined)}
      />
      <ProblemAlert problem={openCase.problem} />
    </Stack>
  );
}
