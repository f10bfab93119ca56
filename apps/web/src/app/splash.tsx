import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function Splash() {
  const { t } = useTranslation('ui');
  return (
    <Center mih="100dvh">
      <Loader size="md" role="status" aria-label={t('loading')} />
    </Center>
  );
}
