import { ActionIcon, Indicator } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { unreadQuery } from './notice-list';

/** How many notices are unread, and the way to them. */
export function Bell() {
  const { t } = useTranslation('notices');
  const { unread, most } = useQuery(unreadQuery).data ?? { unread: 0, most: 0 };
  const text = unread > 0 && unread >= most ? `${most - 1}+` : String(unread);
  return (
    <Indicator label={text} size={16} offset={6} color="red.8" disabled={unread === 0}>
      <ActionIcon
        size={34}
        variant="subtle"
        color="gray"
        renderRoot={(props) => (
          <Link to="/notices" {...props} aria-label={unread === 0 ? t('bell_none') : t('bell', { n: text })} />
        )}
      >
        <IconBell size={20} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Indicator>
  );
}
