import { Badge, Button, Text, UnstyledButton } from '@mantine/core';
import type { DeskItem } from '@tendesh/contracts/work/evidence-desk';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Money } from '../../ui/money';
import classes from './desk.module.css';

interface DeskQueueProps {
  readonly items: readonly DeskItem[];
  readonly shown: string;
  readonly onOpen: (id: string) => void;
  /** More of the queue, where there is more. */
  readonly more: { readonly fetchNextPage: () => unknown; readonly isFetchingNextPage: boolean } | null;
}

export function DeskQueue({ items, shown, onOpen, more }: DeskQueueProps) {
  const { t } = useTranslation('contributions');
  return (
    <nav className={classes.queue} aria-label={t('desk.queue')}>
      {items.map((item) => (
        <Line key={item.id} item={item} isShown={item.id === shown} onOpen={() => onOpen(item.id)} />
      ))}
      {more !== null && (
        <Button
          variant="subtle"
          size="compact-sm"
          loading={more.isFetchingNextPage}
          onClick={() => void more.fetchNextPage()}
        >
          {t('desk.more')}
        </Button>
      )}
    </nav>
  );
}

function Line({ item, isShown, onOpen }: { item: DeskItem; isShown: boolean; onOpen: () => void }) {
  const { t } = useTranslation(['contributions', 'terms']);
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isShown) line.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isShown]);
  return (
    <UnstyledButton
      ref={line}
      className={classes.line ?? ''}
      aria-current={isShown ? 'true' : undefined}
      onClick={onOpen}
    >
      <Text size="sm" fw={600} truncate>
        {item.returneeName}
      </Text>
      <Text size="xs" truncate>
        {t(`terms:contributionKind.${item.kind}`)} · <Money minor={item.claimedMinor} currency={item.currency} short />
      </Text>
      <Text size="xs" c="dimmed" truncate>
        {item.officeName} · {t('desk.due', { on: item.dueOn })}
      </Text>
      {item.isUsedElsewhere && (
        <Badge size="sm" mt={4} color="orange" variant="outline" tt="none">
          {t('reuse.mark')}
        </Badge>
      )}
      {item.overdue && (
        <Badge size="sm" mt={4} color="orange" variant="light" tt="none">
          {t('desk.overdue')}
        </Badge>
      )}
    </UnstyledButton>
  );
}
