import { Burger, Group, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Bell } from '../features/notices/bell';
import { UserMenu } from '../features/session/user-menu';
import type { Me } from '@tendesh/contracts/staff/session';
import { Wordmark } from '../ui/wordmark';
import { SchemeToggle } from '../ui/scheme-toggle';
import { SearchBox } from './search-box';

interface TopBarProps {
  readonly me: Me;
  readonly isMenuOpen: boolean;
  readonly onMenu: () => void;
}

export function TopBar({ me, isMenuOpen, onMenu }: TopBarProps) {
  const { t } = useTranslation('shell');
  return (
    <Group h="100%" px={{ base: 'xs', sm: 'md' }} justify="space-between" wrap="nowrap" gap="xs">
      <Burger
        opened={isMenuOpen}
        onClick={onMenu}
        hiddenFrom="sm"
        size="sm"
        aria-label={t('menu.label')}
        aria-expanded={isMenuOpen}
      />
      <UnstyledButton renderRoot={(props) => <Link to="/" {...props} aria-label={t('home')} />} visibleFrom="xs">
        <Wordmark />
      </UnstyledButton>
      <SearchBox me={me} />
      <Group gap={4} wrap="nowrap">
        <Bell />
        <SchemeToggle />
        <UserMenu me={me} />
      </Group>
    </Group>
  );
}
