import { Kbd, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '@tendesh/contracts/staff/session';
import classes from './shell.module.css';
import { textsOfSearch } from './use-found';

const Palette = lazy(() => import('./palette'));

/** One box for everything that this person may find (Ctrl+K). The palette behind it loads when it is first asked for. */
export function SearchBox({ me }: { me: Me }) {
  const { t } = useTranslation('shell');
  const [opened, setOpened] = useState(false);
  const [wanted, setWanted] = useState(false);
  const open = () => {
    setWanted(true);
    setOpened(true);
  };
  useHotkeys([['mod+K', open]], []);
  return (
    <>
      <UnstyledButton className={classes.search ?? ''} onClick={open} onMouseEnter={() => void import('./palette')}>
        <IconSearch size={16} aria-hidden />
        <span className={classes.searchText}>{t(`${textsOfSearch(me)}.label`)}</span>
        <Kbd size="xs" aria-hidden>
          Ctrl K
        </Kbd>
      </UnstyledButton>
      {wanted && (
        <Suspense>
          <Palette me={me} opened={opened} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
