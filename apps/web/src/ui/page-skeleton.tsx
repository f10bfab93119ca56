import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** While a page loads: its shape, not a spinner. */
export function PageSkeleton({ sections = 2 }: { sections?: number }) {
  const { t } = useTranslation('ui');
  return (
    <Stack gap="md" role="status" aria-label={t('loading')}>
      <Skeleton height={28} width="min(320px, 70%)" />
      <Skeleton height={14} width="min(480px, 90%)" />
      {Array.from({ length: sections }, (_, index) => (
        <Skeleton key={index} height={index === 0 ? 220 : 160} radius="md" />
      ))}
    </Stack>
  );
}
