import { Button, Skeleton, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserShare } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../http/me';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { PageHeader } from '../../ui/page-header';
import { DelegationCard } from './delegation-card';
import { delegationsQuery } from './delegation-list';
import { GiveDelegation } from './give-delegation-modal';

/** Whose authority is lent to whom, until when and why: open to everybody in the office. */
export function DelegationsPage() {
  const { t } = useTranslation('delegations');
  const delegations = useQuery(delegationsQuery);
  const mayGive = useMay('delegation.give');
  const [giving, give] = useDisclosure(false);
  const giveButton = mayGive ? (
    <Button leftSection={<IconUserShare size={16} aria-hidden />} onClick={give.open}>
      {t('give.do')}
    </Button>
  ) : undefined;
  const items = delegations.data?.items ?? [];

  return (
    <Stack gap="md">
      <PageHeader title={t('title')} meta={t('meta')} actions={giveButton} />
      {delegations.isPending && [1, 2, 3].map((row) => <Skeleton key={row} height={84} radius="md" />)}
      {delegations.isError && <ErrorState error={delegations.error} onRetry={() => void delegations.refetch()} />}
      {delegations.isSuccess && items.length === 0 && (
        <EmptyState title={t('empty.title')} hint={t(mayGive ? 'empty.hintGive' : 'empty.hint')} action={giveButton} />
      )}
      {items.map((item) => (
        <DelegationCard key={item.id} delegation={item} />
      ))}
      <GiveDelegation opened={giving} onClose={give.close} />
    </Stack>
  );
}
