import { Text } from '@mantine/core';
import type { ClosingFigures as Figures } from '@tendesh/contracts/work/case-page';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DescriptionList } from '../../ui/description-list';

/** What the actual costs entitle to, worked as a line, and what is owed back. */
export function ClosingFigures({ figures, currency }: { figures: Figures; currency: string }) {
  const { t } = useTranslation('cases');
  const { money } = useFormat();
  const amount = (minor: number) => money(minor, currency);
  const out = figures.releasedMinor - figures.repaidMinor;
  return (
    <div role="status">
      <DescriptionList
        columns={2}
        items={[
          { label: t('closing.actualCost'), value: amount(figures.actualCostMinor) },
          { label: t('closing.own'), value: amount(figures.ownVerifiedMinor) },
          { label: t('closing.thirdParty'), value: amount(figures.thirdPartyMinor) },
          { label: t('closing.entitled'), value: amount(figures.entitledMinor) },
          { label: t('closing.out'), value: amount(out) },
        ]}
      />
      <Text
        size="sm"
        fw={600}
        mt="xs"
        c={figures.recoverMinor > 0 ? 'var(--warning)' : 'var(--mantine-color-green-text)'}
      >
        {figures.recoverMinor > 0
          ? t('closing.recover', { amount: amount(figures.recoverMinor) })
          : t('closing.nothingOwed')}
      </Text>
    </div>
  );
}
