import { type ButtonProps, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { CaseHead, CasePage } from '@tendesh/contracts/work/case-page';
import { ActionButton } from '../../ui/action-button';
import { CloseCaseDialog } from './close-case-dialog';
import { HandOverDialog } from './hand-over-dialog';
import { ReassignDialog } from './reassign-dialog';

/** The acts on the case itself, as the server offers them. */
export function CaseActions({ page }: { page: CasePage }) {
  return (
    <Group gap="xs">
      <ReassignCase head={page.case} />
      <HandOver head={page.case} />
      <CloseCase page={page} variant="default" />
    </Group>
  );
}

export function CloseCase({ page, ...button }: ButtonProps & { page: CasePage }) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <ActionButton {...button} action={page.case.actions.find(({ act }) => act === 'close')} onAct={open} />
      <CloseCaseDialog page={page} opened={opened} onClose={close} />
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

function HandOver({ head }: { head: CaseHead }) {
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <ActionButton variant="default" action={head.actions.find(({ act }) => act === 'export')} onAct={open} />
      <HandOverDialog head={head} opened={opened} onClose={close} />
    </>
  );
}
