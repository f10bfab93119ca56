import { Text, Tooltip } from '@mantine/core';
import type { MatchSummary } from '@tendesh/domain/match/match-summary';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/use-format';
import classes from './match-bar.module.css';

/**
 * The match in one bar: own money grows from the left, from pledged (hatched) over evidenced to verified (solid), with a
 * mark where the requirement lies; the grant waits on the right, and fills from its edge as it is allowed and released.
 */
export function MatchBar({ match }: { match: MatchSummary }) {
  const { t } = useTranslation('ui');
  const { money, percent } = useFormat();
  const amount = (minor: number) => money(minor, match.currency, true);
  const own = [
    { layer: 'pledged', minor: match.pledgedMinor },
    { layer: 'evidenced', minor: match.evidencedMinor },
    { layer: 'verified', minor: match.verifiedMinor },
  ] as const;
  const grant = [
    { layer: 'grant', minor: match.grantMinor },
    { layer: 'matchAllows', minor: match.matchAllowsMinor },
    { layer: 'released', minor: match.releasedMinor },
  ] as const;

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
      <div className={classes.track} aria-hidden>
        {own.map(({ layer, minor }) => (
          <span
            key={layer}
            className={classes.own}
            data-layer={layer}
            style={{ inlineSize: width(minor, match.needMinor) }}
          />
        ))}
        {grant.map(({ layer, minor }) => (
          <span
            key={layer}
            className={classes.grant}
            data-layer={layer}
            style={{ inlineSize: width(minor, match.needMinor) }}
          />
        ))}
        <span className={classes.mark} style={{ insetInlineStart: width(match.requiredMinor, match.needMinor) }} />
      </div>
      <figcaption className={classes.legend}>
        {[...own, ...grant].map(({ layer, minor }) => (
          <Tooltip key={layer} label={t(`match.explain.${layer}`)} multiline maw={280}>
            <div className={classes.entry}>
              <span className={classes.swatch} data-layer={layer} aria-hidden />
              <span className={classes.label}>{t(`match.${layer}`)}</span>
              <span className="numeric">{amount(minor)}</span>
              <span className={classes.share}>
                {isOwn(layer) ? percent(share(minor, match.requiredMinor)) : percent(share(minor, match.grantMinor))}
              </span>
            </div>
          </Tooltip>
        ))}
      </figcaption>
      <Text size="sm">
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

function width(minor: number, whole: number): string {
  return `${Math.min(10_000, share(minor, whole)) / 100}%`;
}

/** Basis points, rounded down so that nothing looks complete before it is; BigInt because the product may pass 2^53. */
function share(minor: number, whole: number): number {
  return whole <= 0 ? 0 : Number((BigInt(minor) * 10_000n) / BigInt(whole));
}
