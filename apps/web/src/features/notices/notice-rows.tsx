import { ActionIcon, List, Text, Tooltip } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { NoticeItem } from '@tendesh/contracts/notices/notices';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';
import classes from './notice-rows.module.css';

interface NoticeRowsProps {
  readonly items: readonly NoticeItem[];
  readonly onRead: (id: string) => void;
}

export function NoticeRows({ items, onRead }: NoticeRowsProps) {
  return (
    <ul className={classes.rows}>
      {items.map((item) => (
        <li key={item.id} className={classes.row} data-unread={item.readAt === null || undefined}>
          <Row item={item} onRead={onRead} />
        </li>
      ))}
    </ul>
  );
}

/** Following a notice reads it. */
function Row({ item, onRead }: { item: NoticeItem; onRead: (id: string) => void }) {
  const { t } = useTranslation('notices');
  const isUnread = item.readAt === null;
  return (
    <>
      <span className={classes.dot} aria-hidden />
      <div className={classes.what}>
        <Link to={item.place} className={classes.link} onClick={() => isUnread && onRead(item.id)}>
          {isUnread && <span className={classes.hidden}>{t('isNew')}: </span>}
          {item.text}
        </Link>
        {item.lines.length > 0 && (
          <List size="sm">
            {item.lines.map((line) => (
              <List.Item key={line}>{line}</List.Item>
            ))}
          </List>
        )}
        <Text size="xs" c="dimmed">
          {t(`kind.${item.kind}`)} · <DateText value={item.at} withTime />
          {item.byName !== null && ` · ${t('by', { name: item.byName })}`}
        </Text>
      </div>
      {isUnread && (
        <Tooltip label={t('read')}>
          <ActionIcon
            variant="subtle"
            size={36}
            aria-label={t('markRead', { text: item.text })}
            onClick={() => onRead(item.id)}
          >
            <IconCheck size={18} stroke={1.8} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </>
  );
}
