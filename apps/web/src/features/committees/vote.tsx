import { Button, Group, Stack } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { AgendaItem } from '@tendesh/contracts/committees/room';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import { type VoteChoice, voteChoices } from '@tendesh/domain/committees/voting';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, type Problem } from '../../http/problem';
import { ActionButton } from '../../ui/action-button';
import { ProblemAlert } from '../../ui/problem-alert';
import { useItemAct } from './committee-acts';

interface VoteProps {
  readonly item: AgendaItem;
  readonly action: OfferedAction | undefined;
}

const colours: Record<VoteChoice, string> = { for: 'accent', against: 'red', abstain: 'gray' };

/** One vote, changed until the item is decided. */
export function Vote({ item, action }: VoteProps) {
  const { t } = useTranslation(['committees', 'terms']);
  const vote = useItemAct(item, 'vote');
  const [problem, setProblem] = useState<Problem | null>(null);
  if (action?.permitted === false) return <ActionButton action={action} onAct={() => undefined} variant="light" />;
  const cast = (choice: VoteChoice) =>
    vote.act({ choice }).then(
      () => setProblem(null),
      (error: unknown) => setProblem(asProblem(error)),
    );
  return (
    <Stack gap="xs">
      <ProblemAlert problem={problem} />
      <Group gap="xs" role="group" aria-label={t('voteOn', { name: item.returneeName ?? '' })}>
        {voteChoices.map((choice) => (
          <Button
            key={choice}
            color={colours[choice]}
            {...(item.myVote === choice ? { leftSection: <IconCheck size={16} aria-hidden /> } : { variant: 'light' })}
            aria-pressed={item.myVote === choice}
            disabled={vote.isActing}
            onClick={() => void cast(choice)}
          >
            {t(`terms:voteChoice.${choice}`)}
          </Button>
        ))}
      </Group>
    </Stack>
  );
}
