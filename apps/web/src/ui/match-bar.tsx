import { Text, Tooltip } from '@mantine/core';
import type { MatchInRow } from '@tendesh/contracts/shared/match-in-row';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format';
import classes from './match-bar.module.css';
import { grantLayers, MatchTrack, ownLayers, shareOf } from './match-track';

/** The match as a bar with every figure in words, explained where the pointer rests, and what would close the gap. */
export function MatchBar({ match }: { match: MatchInRow }) {
  const { t } = useTranslation('ui');
  const { money, percent } = useFormat();
  const amount = (minor: number) => money(minor, match.currency, true);
  const missing = Math.max(0, match.requiredMinor - match.verifiedMinor);

  return (
    <figure className={classes.figure} aria-label={t('match.title')}>
      <div className={classes.ends}>
        <Text size="xs" c="dimmed">
          {t('match.required', { amount: amount(match.requiredMinor) })}
        </Text>
        <Text size="xs" c="dimmed" ta="end">
          {t('match.need', { amount: amount(match.needMinor) })}
        </Text>
      </div>
      <MatchTrack match={match} />
      <figcaption className={classes.legend}>
        {[...ownLayers(match), ...grantLayers(match)].map(({ layer, minor }) => (
          <Tooltip key={layer} label={t(`match.explain.${layer}`)} multiline maw={280}>
            <div className={classes.entry}>
              <span className={classes.swatch} data-layer={layer} aria-hidden />
              <span className={classes.label}>{t(`match.${layer}`)}</span>
              <span className="numeric">{amount(minor)}</span>
              <span className={classes.share}>
                {percent(shareOf(minor, isOwn(layer) ? match.requiredMinor : match.grantMinor))}
              </span>
            </div>
          </Tooltip>
        ))}
      </figcaption>
      <Text size="sm" mt={6}>
        {missing > 0
          ? t('match.closes', { missing: amount(missing), grant: amount(match.grantMinor - match.matchAllowsMinor) })
          : t('match.whole')}
      </Text>
    </figure>
  );
}

function isOwn(layer: string): boolean {
  return layer === 'pledged' || layer === 'evidenced' || layer === 'verified';
}
