import { Badge, Group, Paper, Stack, Text } from '@mantine/core';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { ConversionNote } from '../../ui/conversion-note';
import { DateText } from '../../ui/date-text';
import { Money } from '../../ui/money';
import { StatusTag } from '../../ui/status-tag';
import { ContributionActions } from './contribution-actions';
import { EvidenceList } from './evidence-list';
import { useFunderText } from './funder-text';
import { ValuationPart } from './valuation-part';

export function ContributionCard({ page, item }: { page: CasePage; item: ContributionItem }) {
  const { t } = useTranslation(['contributions', 'terms']);
  const funderOf = useFunderText();
  const kind = t(`terms:contributionKind.${item.kind}`);
  const verifiedLess = item.verifiedMinor !== null && item.verifiedMinor !== item.amountMinor;
  return (
    <Paper withBorder px="md" py="sm" role="listitem" aria-label={kind}>
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start" gap="xs">
          <div>
            <Group gap="xs">
              <Text fw={600}>{kind}</Text>
              <StatusTag noun="contribution" status={item.status} />
              {item.amendmentId !== null && (
                <Badge variant="default" tt="none">
                  {t('byAmendment')}
                </Badge>
              )}
            </Group>
            <Text size="sm" c="dimmed">
              {[funderOf(item), item.description].filter(Boolean).join(' · ')}
            </Text>
          </div>
          <div style={{ textAlign: 'end' }}>
            <Promised page={page} item={item} />
            {verifiedLess && (
              <Text size="sm">
                {t('verifiedAt')} <Money minor={item.verifiedMinor} currency={item.currency} />
              </Text>
            )}
          </div>
        </Group>
        {item.whyNotCounted !== null && (
          <Text size="sm" c="var(--warning)">
            {t(`whyNot.${item.whyNotCounted}`)}
          </Text>
        )}
        {item.isInKind && <ValuationPart item={item} />}
        <EvidenceList item={item} />
        <Text size="xs" c="dimmed">
          {t('recordedBy', { name: item.recordedBy.fullName })}
          {item.decidedBy !== null && ` · ${t('decidedBy', { name: item.decidedBy.fullName })} `}
          {item.decidedAt !== null && <DateText value={item.decidedAt} />}
        </Text>
        <ContributionActions page={page} item={item} />
      </Stack>
    </Paper>
  );
}

/** The promise as it was made; of other money also what it comes to, and by which rates. */
function Promised({ page, item }: { page: CasePage; item: ContributionItem }) {
  const pledge = page.application?.pledges.find(({ id }) => id === item.id);
  const { amountMinor, currency, conversion } = pledge ?? { ...item, conversion: null };
  return (
    <>
      <Money fw={600} minor={amountMinor} currency={currency} />
      {conversion !== null && conversion.resultMinor !== null && (
        <ConversionNote {...conversion} resultMinor={conversion.resultMinor} />
      )}
    </>
  );
}
