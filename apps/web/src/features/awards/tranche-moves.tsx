import type { Tranche } from '@tendesh/contracts/awards/awards';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import classes from './awards.module.css';

/** What happened to the money of a tranche, in order; what was voided stays, struck through with its reason. */
export function TrancheMoves({ tranche, currency }: { tranche: Tranche; currency: string }) {
  const { t } = useTranslation(['awards', 'ui']);
  const { money, date, dayOf } = useFormat();
  if (tranche.releases.length === 0) return null;
  return (
    <ul className={classes.moves}>
      {tranche.releases.flatMap((release) => [
        <Move
          key={release.id}
          voidReason={release.voidReason}
          text={t('moves.released', {
            amount: money(release.amountMinor, currency),
            name:
              release.onBehalfOf === null
                ? release.authorisedBy.fullName
                : t('ui:onBehalfOf', { name: release.authorisedBy.fullName, other: release.onBehalfOf.fullName }),
            on: date(dayOf(release.authorisedAt)),
          })}
        />,
        ...tranche.disbursements
          .filter((one) => one.releaseId === release.id)
          .map((one) => (
            <Move
              key={one.id}
              voidReason={one.voidReason}
              text={t('moves.paid', {
                amount: money(one.amountMinor, currency),
                payee: one.payee,
                way: t(`way.${one.way}`),
                reference: one.reference,
                name: one.recordedBy.fullName,
                on: date(one.paidOn),
              })}
            />
          )),
      ])}
    </ul>
  );
}

function Move({ text, voidReason }: { text: string; voidReason: string | null }) {
  const { t } = useTranslation('awards');
  if (voidReason === null) return <li>{text}</li>;
  return (
    <li data-voided>
      <s>{text}</s> {t('moves.voided', { reason: voidReason })}
    </li>
  );
}
