import { type Violation, violation } from '../problems/violation';
import { matchAllows, overReleased, type ReleaseFigures } from './release';

/**
 * Why money that was released already does not fit under amended figures, all in minor units; empty means that it does
 * (programme manual, "The match": at no moment is more out than the verified own money frees). Released 200, of which
 * nothing came back: a grant of 199 is refused, and so is a grant of 300 for which 500 are required and 300 verified,
 * because that frees 180.
 */
export function checkAmendedGrant(figures: ReleaseFigures): Violation[] {
  const { verifiedMinor, ownRequiredMinor, grantMinor, releasedMinor } = figures;
  if (grantMinor < releasedMinor) return [violation('grant_below_released', '/requestedGrantMinor', { releasedMinor })];
  if (overReleased(figures) === 0) return [];
  const allowsMinor = matchAllows(verifiedMinor, ownRequiredMinor, grantMinor);
  return [violation('release_above_verified_match', undefined, { maxMinor: 0, allowsMinor, releasedMinor })];
}
