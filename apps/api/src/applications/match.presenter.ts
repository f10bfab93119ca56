import type { MatchFigures } from '@tendesh/contracts/work/case-page';
import { matchSummary } from '@tendesh/domain/match/match-summary';
import { thirdPartyTotal } from '@tendesh/domain/match/third-party';
import { type Dossier, ledgerOf } from './dossier';

/** The bar of the match: promised, shown, confirmed and released, against the need. */
export function presentMatch(
  dossier: Dossier,
  award: { readonly amountMinor: number; readonly releasedMinor: number } | null,
): MatchFigures {
  const { application, lines, ruleSet } = dossier;
  const contributions = ledgerOf(dossier);
  const grantMinor = award?.amountMinor ?? application.requestedGrantMinor ?? 0;
  const releasedMinor = award?.releasedMinor ?? 0;
  const ledger = { currency: application.currency, lines, contributions, grantMinor, releasedMinor };
  const thirdPartyMinor = thirdPartyTotal(contributions.filter(({ status }) => status !== 'refused'));
  return { ...matchSummary(ledger, ruleSet.rules), thirdPartyMinor };
}
