import { Anchor } from '@mantine/core';
import { useScrollSpy } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import classes from './case-page.module.css';

/** Beside the page on a wide screen, above it on a phone: where the reader is, and a way to the rest. */
export function SectionNav({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('cases');
  const spy = useScrollSpy({
    selector: '[data-case-section]',
    getDepth: () => 1,
    getValue: (element) => element.id,
    offset: 96,
  });
  const here = spy.data[spy.active]?.value;
  return (
    <nav className={classes.nav} aria-label={t('section.nav')}>
      {ids.map((id) => (
        <Anchor
          key={id}
          className={classes.navLink ?? ''}
          underline="never"
          {...(id === here ? { 'data-here': true } : {})}
          renderRoot={(props) => (
            <Link to="." hash={id} replace resetScroll={false} hashScrollIntoView={{ block: 'start' }} {...props} />
          )}
        >
          {t(`section.${id}`)}
        </Anchor>
      ))}
    </nav>
  );
}
