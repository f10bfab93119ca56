import { Anchor, Group, Stack, Text } from '@mantine/core';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../ui/date-text';
import { Money } from '../../ui/money';
import { documentAddress } from './document-address';

/** What a contribution in kind was found to be worth, by whom, and what it looks like. */
export function ValuationPart({ item: { valuation } }: { item: ContributionItem }) {
  const { t } = useTranslation(['contributions', 'terms']);
  if (valuation === null) {
    return (
      <Text size="sm" c="dimmed">
        {t('valuation.none')}
      </Text>
    );
  }
  const [first, second] = valuation.valuers;
  return (
    <Stack gap={4}>
      <Text size="sm">
        {t('valuation.title')}: <Money fw={600} minor={valuation.valueMinor} currency={valuation.currency} /> ·{' '}
        {t(`terms:valuationMethod.${valuation.method}`)} · <DateText value={valuation.valuedOn} />
      </Text>
      <Text size="xs" c="dimmed">
        {t('valuation.of', { first: first?.name ?? '', second: second?.name ?? '' })}
        {valuation.note !== null && ` · ${valuation.note}`}
      </Text>
      {valuation.photoIds.length === 0 && (
        <Text size="xs" c="var(--warning)">
          {t('valuation.noPhotos')}
        </Text>
      )}
      <Group gap="xs">
        {valuation.photoIds.map((id) => (
          <Anchor key={id} href={documentAddress(id)} target="_blank" rel="noopener">
            <img
              src={documentAddress(id)}
              alt={t('valuation.photo')}
              loading="lazy"
              style={{ height: 64, width: 86, objectFit: 'cover', borderRadius: 6, display: 'block' }}
            />
          </Anchor>
        ))}
      </Group>
    </Stack>
  );
}
