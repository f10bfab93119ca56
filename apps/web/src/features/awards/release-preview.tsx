import { Stack, Text } from '@mantine/core';
import type { Award } from '@tendesh/contracts/awards/awards';
import { releasable } from '@tendesh/domain/match/release';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { DescriptionList } from '../../ui/description-list';
import classes from './awards.module.css';

/** The release rule with the figures of this award, before anybody confirms: G × min(V, O) ÷ O − R. */
export function ReleasePreview({ award, amountMinor }: { award: Award; amountMinor: number }) {
  const { t } = useTranslation('awards');
  const { money } = useFormat();
  const amount = (minor: number) => money(minor, award.currency);
  const left = releasable({
    verifiedMinor: award.ownVerifiedMinor,
    ownRequiredMinor: award.ownRequiredMinor,
    grantMinor: award.amountMinor,
    releasedMinor: award.releasedMinor,
  });
  const figures = {
    grant: amount(award.amountMinor),
    counted: amount(Math.min(award.ownVerifiedMinor, award.ownRequiredMinor)),
    required: amount(award.ownRequiredMinor),
    released: amount(award.releasedMinor),
    releasable: amount(left),
  };
  return (
    <Stack gap="sm">
      <DescriptionList
        columns={2}
        items={[
          { label: t('worked.grant'), value: figures.grant },
          { label: t('worked.required'), value: figures.required },
          { label: t('worked.verified'), value: amount(award.ownVerifiedMinor) },
          { label: t('worked.released'), value: figures.released },
        ]}
      />
      <div className={classes.worked}>
        <Text size="xs" c="dimmed">
          {t('worked.rule')}
        </Text>
        <Text size="sm" fw={600}>
          {award.ownRequiredMinor > 0 ? t('worked.line', figures) : t('worked.free', figures)}
        </Text>
      </div>
      <Text size="sm">
        {t('worked.after', { amount: amount(amountMinor), left: amount(Math.max(0, left - amountMinor)) })}
      </Text>
    </Stack>
  );
}
