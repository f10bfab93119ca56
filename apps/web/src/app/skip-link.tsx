import { useTranslation } from 'react-i18next';
import classes from './shell.module.css';

/** The first stop of the keyboard: past the menu, to the page. */
export function SkipLink() {
  const { t } = useTranslation('shell');
  return (
    <a
      className={classes.skip}
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.getElementById('main')?.focus();
      }}
    >
      {t('skip')}
    </a>
  );
}
