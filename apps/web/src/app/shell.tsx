import { AppShell, Box } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import type { Me } from '@tendesh/contracts/staff/session';
import { Menu } from './menu';
import classes from './shell.module.css';
import { SkipLink } from './skip-link';
import { TopBar } from './top-bar';

export function Shell({ me, children }: { me: Me; children: ReactNode }) {
  const [opened, { toggle, close }] = useDisclosure(false);
  const [narrow, setNarrow] = useLocalStorage({ key: 'tendesh.narrow-menu', defaultValue: false });
  const path = useLocation({ select: (location) => location.pathname });
  useEffect(close, [close, path]);

  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: narrow ? 64 : 224, breakpoint: 'sm', collapsed: { mobile: !opened } }}
      padding={{ base: 'sm', sm: 'lg' }}
      transitionDuration={120}
    >
      <SkipLink />
      <AppShell.Header className={classes.header ?? ''}>
        <TopBar me={me} isMenuOpen={opened} onMenu={toggle} />
      </AppShell.Header>
      <AppShell.Navbar className={classes.menu ?? ''} p="xs">
        <Menu me={me} narrow={narrow} onNarrow={() => setNarrow(!narrow)} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main ?? ''}>
        <Box maw={1320} mx="auto">
          {children}
        </Box>
      </AppShell.Main>
    </AppShell>
  );
}
