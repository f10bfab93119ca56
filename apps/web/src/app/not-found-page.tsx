import { Button } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';

export function NotFoundPage() {
  const { t } = useTranslation('shell');
  return (
    <>
      <PageHeader title={t('notFound.title')} />
      <EmptyState
        icon={IconMapPinOff}
        title={t('notFound.what')}
        hint={t('notFound.hint')}
        action={
          <Button variant="light" renderRoot={(props) => <Link to="/" {...props} />}>
            {t('home')}
          </Button>
        }
      />
    </>
  );
}
