import '@mantine/spotlight/styles.css';
import { useDebouncedValue } from '@mantine/hooks';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Me } from '@tendesh/contracts/staff/session';
import { navigationFor } from './navigation';
import { textsOfSearch, useFound } from './use-found';

interface PaletteProps {
  readonly me: Me;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const [store, spotlight] = createSpotlight();

/** Pages of the menu and whatever the features find, as one list under the keyboard. */
export default function Palette({ me, opened, onClose }: PaletteProps) {
  const { t } = useTranslation('shell');
  const texts = textsOfSearch(me);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [query] = useDebouncedValue(text.trim(), 200);
  const { hits, isSearching } = useFound(query);
  useEffect(() => {
    if (opened) spotlight.open();
  }, [opened]);
  const pages = navigationFor(me.permissions)
    .map((item) => ({ ...item, title: t(item.label) }))
    .filter((item) => item.title.toLowerCase().includes(text.trim().toLowerCase()));

  return (
    <Spotlight.Root
      store={store}
      attributes={{ content: { 'aria-label': t(`${texts}.label`) } }}
      onSpotlightClose={onClose}
      query={text}
      onQueryChange={setText}
      shortcut={null}
      scrollable
      maxHeight="70dvh"
      centered={false}
      yOffset="12dvh"
    >
      <Spotlight.Search
        placeholder={t(`${texts}.hint`)}
        aria-label={t(`${texts}.label`)}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {hits.map((hit) => (
          <Spotlight.Action
            key={hit.id}
            label={hit.title}
            description={hit.subtitle}
            onClick={() => void navigate(hit.link)}
          />
        ))}
        {pages.length > 0 && (
          <Spotlight.ActionsGroup label={t('search.pages')}>
            {pages.map(({ to, title, icon: Icon }) => (
              <Spotlight.Action
                key={to}
                label={title}
                leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
                onClick={() => void navigate({ to })}
              />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {hits.length === 0 && pages.length === 0 && (
          <Spotlight.Empty>{isSearching ? t('search.searching') : t(`${texts}.nothing`)}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
