import { Tooltip } from '@mantine/core';
import type { MatchInRow } from '@tendesh/contracts/shared/match-in-row';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format';
import classes from './match-bar.module.css';
import { grantLayers, MatchTrack, ownLayers } from './match-track';

/** The match bar in a row of a list: its figures stand in the tooltip, the two that matter most in its name. */
export function MatchStripe({ match }: { match: MatchInRow }) {
  const { t } = useTranslation('ui');
  const { money } = useFormat();
  const amount = (minor: number) => money(minor, match.currency, true);
  const name = t('match.inRow', {
    verified: amount(match.verifiedMinor),
    required: amount(match.requiredMinor),
    released: amount(match.releasedMinor),
    grant: amount(match.grantMinor),
  });
  return (
    <Tooltip multiline maw={320} label={<Figures match={match} amount={amount} />}>
      <div className={`${classes.figure} ${classes.stripe}`} role="img" aria-label={name}>
        <MatchTrack match={match} slim />
      </div>
    </Tooltip>
  );
}

function Figures({ match, amount }: { match: MatchInRow; amount: (minor: number) => string }) {
  const { t } = useTranslation('ui');
  return (
    <div className={classes.figures}>
      <span>{t('match.required', { amount: amount(match.requiredMinor) })}</span>
      {[...ownLayers(match), ...grantLayers(match)].map(({ layer, minor }) => (
        <span key={layer}>
          {t(`match.${layer}`)}: {amount(minor)}
        </span>
      ))}
    </div>
  );
}
