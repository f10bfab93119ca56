import type { MatchInRow } from '@tendesh/contracts/shared/match-in-row';
import classes from './match-bar.module.css';

/**
 * The match in one bar: own money grows from the left, from pledged (hatched) over evidenced to verified (solid), with a
 * mark where the requirement lies; the grant waits on the right, and fills from its edge as it is allowed and released.
 */
export function MatchTrack({ match, slim = false }: { match: MatchInRow; slim?: boolean }) {
  return (
    <div className={classes.track} data-slim={slim || undefined} aria-hidden>
      {ownLayers(match).map(({ layer, minor }) => (
        <span
          key={layer}
          className={classes.own}
          data-layer={layer}
          style={{ inlineSize: width(minor, match.needMinor) }}
        />
      ))}
      {grantLayers(match).map(({ layer, minor }) => (
        <span
          key={layer}
          className={classes.grant}
          data-layer={layer}
          style={{ inlineSize: width(minor, match.needMinor) }}
        />
      ))}
      <span className={classes.mark} style={{ insetInlineStart: width(match.requiredMinor, match.needMinor) }} />
    </div>
  );
}

export function ownLayers(match: MatchInRow) {
  return [
    { layer: 'pledged', minor: match.pledgedMinor },
    { layer: 'evidenced', minor: match.evidencedMinor },
    { layer: 'verified', minor: match.verifiedMinor },
  ] as const;
}

export function grantLayers(match: MatchInRow) {
  return [
    { layer: 'grant', minor: match.grantMinor },
    { layer: 'matchAllows', minor: match.matchAllowsMinor },
    { layer: 'released', minor: match.releasedMinor },
  ] as const;
}

function width(minor: number, whole: number): string {
  return `${Math.min(10_000, shareOf(minor, whole)) / 100}%`;
}

/** Basis points, rounded down so that nothing looks complete before it is; BigInt because the product may pass 2^53. */
export function shareOf(minor: number, whole: number): number {
  return whole <= 0 ? 0 : Number((BigInt(minor) * 10_000n) / BigInt(whole));
}
