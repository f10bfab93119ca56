import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../i18n/i18n';
import { isLanguage, languageNames, languages } from '../i18n/languages';

interface LanguageSwitchProps {
  /** After the screen has switched: to keep the choice with the account. */
  readonly onSwitched?: (language: (typeof languages)[number]) => void;
}

export function LanguageSwitch({ onSwitched }: LanguageSwitchProps) {
  const { t, i18n } = useTranslation('ui');
  return (
    <SegmentedControl
      aria-label={t('language')}
      size="xs"
      value={i18n.language}
      data={languages.map((value) => ({ value, label: <span lang={value}>{languageNames[value]}</span> }))}
      onChange={(value) => {
        if (isLanguage(value)) void switchLanguage(value).then(() => onSwitched?.(value));
      }}
    />
  );
}
