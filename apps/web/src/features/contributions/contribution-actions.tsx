import { Group } from '@mantine/core';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useState } from 'react';
import { ActionButton } from '../../ui/action-button';
import { AttachEvidence } from './attach-evidence-modal';
import { ValueContribution } from './value-contribution-modal';

export function ContributionActions({ page, item }: { page: CasePage; item: ContributionItem }) {
  const [opened, setOpened] = useState<'evidence' | 'value' | null>(null);
  const close = () => setOpened(null);
  const offered = (act: string) => item.actions.find((action) => action.act === act);
  if (item.actions.length === 0) return null;
  return (
    <Group gap="xs">
      <ActionButton
        size="compact-md"
        variant="light"
        action={offered('evidence')}
        onAct={() => setOpened('evidence')}
      />
      <ActionButton size="compact-md" variant="default" action={offered('value')} onAct={() => setOpened('value')} />
      <AttachEvidence opened={opened === 'evidence'} onClose={close} page={page} item={item} />
      <ValueContribution opened={opened === 'value'} onClose={close} page={page} item={item} />
    </Group>
  );
}
