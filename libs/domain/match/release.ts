import type { Minor } from '../money/minor';
import { mulDivFloor } from '../money/rounding';
import { type Violation, violation } from '../problems/violation';

/** What a release is judged by, all in minor units of the programme's currency. */
export interface ReleaseFigures {
  /** V: own money that is verified and counts. */
  readonly verifiedMinor: Minor;
  /** O_req: the own contribution that the project needs. */
  readonly ownRequiredMinor: Minor;
  /** G: the grant of the award. */
  readonly grantMinor: Minor;
  /** R: all releases authorised and not voided. */
  readonly releasedMinor: Minor;
  /** What came back of it. It lowers what is out, and frees nothing anew. */
  readonly repaidMinor?: Minor;
}

/**
 * How much of the grant the verified own money frees, in minor units: floor(G x min(V, O_req) / O_req), and all of G
 * when nothing is required (programme manual, "The match"). O_req 500, G 300, V 300: `matchAllows(300, 500, 300)` is 180.
 */
export function matchAllows(verifiedMinor: Minor, ownRequiredMinor: Minor, grantMinor: Minor): Minor {
  if (ownRequiredMinor <= 0) return grantMinor;
  return mulDivFloor(grantMinor, Math.min(verifiedMinor, ownRequiredMinor), ownRequiredMinor);
}

/** What may be released now, in minor units: max(0, matchAllows - R). Of 180 allowed with 100 released: 80. */
export function releasable(figures: ReleaseFigures): Minor {
  const allows = matchAllows(figures.verifiedMinor, figures.ownRequiredMinor, figures.grantMinor);
  return Math.max(0, allows - figures.releasedMinor);
}

/**
 * What was released above the verified match, in minor units; 0 while all is well. It is above 0 after a verified
 * contribution was refused: then the award freezes until as much is repaid, voided or verified anew. 180 allowed, 200
 * released, 5 repaid: 15.
 */
export function overReleased(figures: ReleaseFigures): Minor {
  const allows = matchAllows(figures.verifiedMinor, figures.ownRequiredMinor, figures.grantMinor);
  return Math.max(0, figures.releasedMinor - (figures.repaidMinor ?? 0) - allows);
}

/**
 * Why an amount (minor units) may not be released; empty means that it may (programme manual, "The match": released
 * only in the proportion in which the required own contribution is verified).
 */
export function checkRelease(release: ReleaseFigures & { readonly amountMinor: Minor }): Violation[] {
  const { amountMinor, grantMinor, releasedMinor } = release;
  const pointer = '/amountMinor';
  if (amountMinor <= 0) return [violation('must_be_positive', pointer)];

  const allowsMinor = matchAllows(release.verifiedMinor, release.ownRequiredMinor, grantMinor);
  const violations: Violation[] = [];
  if (amountMinor > grantMinor - releasedMinor) {
    violations.push(violation('release_above_award', pointer, { maxMinor: Math.max(0, grantMinor - releasedMinor) }));
  }
  if (allowsMinor < grantMinor && amountMinor > allowsMinor - releasedMinor) {
    const maxMinor = Math.max(0, allowsMinor - releasedMinor);
    violations.push(violation('release_above_verified_match', pointer, { maxMinor, allowsMinor, releasedMinor }));
  }
  return violations;
}
