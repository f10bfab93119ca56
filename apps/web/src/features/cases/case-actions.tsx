import { type ButtonProps, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { CaseHead } from '@tendesh/contracts/work/case-page';
import { ActionButton } from '../../ui/action-button';
import { CloseCaseDialog } from './close-case-dialog';
import { ReassignDialog } from './reassign-dialog';

/** The acts on the case itself, as the server offers them. */
export function CaseActions({ head }: { head: CaseHead }) {
  return (
    <Group gap="xs">
      <ReassignCase head={head} />
      <CloseCase head={head} variant="default" />
    </Group>
  );
}

export function CloseCase({ head, ...button }: ButtonProps & { head: CaseHead }) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <ActionButton {...button} action={head.actions.find(({ act }) => act === 'close')} onAct={open} />
      <CloseCaseDialog head={head} opened={opened} onClose={close} />
    </>
  );
}

function ReassignCase({ head }: { head: CaseHead }) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <ActionButton variant="default" action={head.actions.find(({ act }) => act === 'reassign')} onAct={open} />
      <ReassignDialog head={head} opened={opened} onClose={close} />
    </>
  );
}
