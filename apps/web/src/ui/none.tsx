import { Text, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Nothing was recorded here. */
export function None() {
  const { t } = useTranslation('ui');
  return (
    <Text span c="dimmed" inherit>
      <span aria-hidden>—</span>
      <VisuallyHidden>{t('none')}</VisuallyHidden>
    </Text>
  );
}
