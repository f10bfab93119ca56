import { ActionIcon, AppShell, NavLink, Tooltip } from '@mantine/core';
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Me } from '@tendesh/contracts/staff/session';
import { type NavItem, navigationFor } from './navigation';
import classes from './shell.module.css';

interface MenuProps {
  readonly me: Me;
  readonly narrow: boolean;
  readonly onNarrow: () => void;
}

export function Menu({ me, narrow, onNarrow }: MenuProps) {
  const { t } = useTranslation('shell');
  const fold = narrow ? t('menu.widen') : t('menu.narrow');
  return (
    <>
      <AppShell.Section grow component="nav" aria-label={t('menu.label')}>
        {navigationFor(me.permissions).map((item) => (
          <MenuItem key={item.to} item={item} narrow={narrow} />
        ))}
      </AppShell.Section>
      <AppShell.Section visibleFrom="sm">
        <Tooltip label={fold} position="right">
          <ActionIcon size="lg" aria-label={fold} aria-expanded={!narrow} onClick={onNarrow}>
            {narrow ? (
              <IconLayoutSidebarLeftExpand size={20} stroke={1.6} />
            ) : (
              <IconLayoutSidebarLeftCollapse size={20} stroke={1.6} />
            )}
          </ActionIcon>
        </Tooltip>
      </AppShell.Section>
    </>
  );
}

function MenuItem({ item: { to, label, icon: Icon }, narrow }: { item: NavItem; narrow: boolean }) {
  const { t } = useTranslation('shell');
  const text = t(label);
  return (
    <Tooltip label={text} position="right" disabled={!narrow}>
      <NavLink
        className={classes.item ?? ''}
        mb={2}
        label={narrow ? null : text}
        aria-label={text}
        leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
        renderRoot={(props) => (
          <Link to={to} activeProps={{ 'data-active': true, 'aria-current': 'page' }} {...props} />
        )}
      />
    </Tooltip>
  );
}
