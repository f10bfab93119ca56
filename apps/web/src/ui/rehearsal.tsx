import { List, Skeleton, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../http/problem';
import { useActText } from './act-text';
import { ProblemAlert } from './problem-alert';
import { RehearsedLetters, RehearsedMessages } from './rehearsed-messages';

interface RehearsalProps {
  readonly run: () => Promise<DryRun>;
  readonly currency?: string | undefined;
  /** Where more than one act could follow, which one this is. */
  readonly title?: string;
  /** What is typed and goes into its letters: tried out again whenever the typing rests. */
  readonly typed?: string;
}

const REST_MS = 600;

/** What an act would do and say to whom, as the server just tried it out and took it back; or why it would be refused. */
export function Rehearsal({ run, currency, title, typed = '' }: RehearsalProps) {
  const { t } = useTranslation('ui');
  const textOf = useActText(currency);
  const [rested] = useDebouncedValue(typed, REST_MS);
  const rehearsal = useQuery({
    queryKey: ['rehearsal', useId(), rested],
    queryFn: run,
    gcTime: 0,
    retry: false,
    placeholderData: keepPreviousData,
  });
  if (rehearsal.isPending) return <Skeleton height={44} radius="md" />;
  if (rehearsal.isError) return <ProblemAlert problem={asProblem(rehearsal.error)} />;
  const { would, told, letters } = rehearsal.data;
  return (
    <div role="group" aria-label={title ?? t('rehearsal.would')}>
      <Text size="sm" fw={600}>
        {title ?? t('rehearsal.would')}
      </Text>
      <List size="sm">
        {would.map((one, index) => (
          <List.Item key={index}>{textOf(one)}</List.Item>
        ))}
      </List>
      <RehearsedMessages told={told} />
      <RehearsedLetters letters={letters} />
    </div>
  );
}
