import { Stack, Text } from '@mantine/core';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/section';
import { ContributionCard } from './contribution-card';

/** Everybody's money for the plan: what was promised, what was shown, what a second person confirmed. */
export function ContributionsSection({ page }: { page: CasePage }) {
  const { t } = useTranslation('contributions');
  const { contributions } = page;
  const own = contributions.filter((one) => one.isOwn);
  const others = contributions.filter((one) => !one.isOwn);
  return (
    <Section title={t('title')} hint={t('hint')}>
      {contributions.length === 0 && <EmptyState title={t('none')} hint={t('noneHint')} />}
      <Group title={t('own')} page={page} items={own} />
      <Group title={t('thirdParties')} page={page} items={others} />
    </Section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly page: CasePage;
  readonly items: readonly ContributionItem[];
}

function Group({ title, page, items }: GroupProps) {
  if (items.length === 0) return null;
  return (
    <Stack gap="xs" role="list" aria-label={title}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {items.map((item) => (
        <ContributionCard key={item.id} page={page} item={item} />
      ))}
    </Stack>
  );
}
