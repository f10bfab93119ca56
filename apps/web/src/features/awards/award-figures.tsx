import type { Award } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { Money } from '../../ui/money';
import { StatTile } from '../../ui/stat-tile';
import classes from './awards.module.css';

export function AwardFigures({ award }: { award: Award }) {
  const { t } = useTranslation('awards');
  const { money } = useFormat();
  const { currency } = award;
  const amount = (minor: number) => <Money minor={minor} currency={currency} short />;
  return (
    <div className={classes.figures}>
      <StatTile label={t('grant')} value={amount(award.amountMinor)} />
      <StatTile
        label={t('ownVerified')}
        value={amount(award.ownVerifiedMinor)}
        hint={t('ofRequired', { required: money(award.ownRequiredMinor, currency, true) })}
      />
      <StatTile
        label={t('released')}
        value={amount(award.releasedMinor)}
        hint={t('releasableNow', { amount: money(award.releasableMinor, currency, true) })}
      />
      <StatTile
        label={t('disbursed')}
        value={amount(award.disbursedMinor)}
        {...(award.repaidMinor > 0
          ? { hint: t('repay.tile', { amount: money(award.repaidMinor, currency, true) }) }
          : {})}
      />
    </div>
  );
}
