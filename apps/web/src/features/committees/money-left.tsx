import type { CommitteeRoom } from '@tendesh/contracts/committees/room';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { Money } from '../../ui/money';

/** What can still be promised: money, the most that one grant takes of it where that is less, and grants of the calls. */
export function MoneyLeft({ room }: { room: CommitteeRoom }) {
  const { t } = useTranslation('committees');
  const { money, number } = useFormat();
  const { freeMinor, largestMinor, calls, programme } = room;
  return (
    <>
      {t('free')} <Money minor={freeMinor} currency={programme.currency} fw={600} />.{' '}
      {largestMinor < freeMinor && t('largest', { amount: money(largestMinor, programme.currency, true) })}{' '}
      {calls.map(({ code, grantsLeft }) => t('grantsLeft', { code, left: number(grantsLeft) })).join(' ')}
    </>
  );
}
