import type { Amendment } from '@tendesh/contracts/awards/amendments';
import type { Award, DisbursementItem, ReleaseItem, RepaymentItem, Tranche } from '@tendesh/contracts/awards/awards';
import type { OfferedAction, StaffReference } from '@tendesh/contracts/shared/acts';
import { type OfferedAct, offeredActs } from '@tendesh/domain/acts/transitions';
import { awardTransitions, trancheTransitions } from '@tendesh/domain/awards/award-transitions';
import { overReleased, releasable } from '@tendesh/domain/match/release';
import type { Actor } from '@tendesh/domain/staff/reach';
import { type AwardDossier, awardSituation, releaseFigures, trancheSituation } from './award-situation';
import type { TrancheEntity } from './tranche.entity';

export interface AwardRows {
  readonly approvedBy: StaffReference;
  readonly releases: readonly (ReleaseItem & { readonly trancheId: string })[];
  readonly disbursements: readonly DisbursementItem[];
  readonly repayments: readonly RepaymentItem[];
  readonly amendments: readonly Amendment[];
}

/** What leaves the server about an award; `actions` come without helpers, whom the case page adds. */
export function presentAward(found: AwardDossier, rows: AwardRows, reader: Actor): Award {
  const { award } = found;
  return {
    id: award.id,
    status: award.status,
    currency: award.currency,
    amountMinor: award.amountMinor,
    ownRequiredMinor: award.ownRequiredMinor,
    ownVerifiedMinor: award.ownVerifiedMinor,
    releasedMinor: award.releasedMinor,
    disbursedMinor: award.disbursedMinor,
    repaidMinor: award.repaidMinor,
    releasableMinor: releasable(releaseFigures(award)),
    overReleasedMinor: overReleased(releaseFigures(award)),
    frozen: award.frozenAt !== null,
    approvedBy: rows.approvedBy,
    approvedAt: award.approvedAt.toISOString(),
    agreementDocumentId: award.agreementDocumentId,
    agreementLanguage: award.agreementLanguage,
    signedDocumentId: award.signedDocumentId,
    signedOn: award.signedOn,
    tranches: found.tranches.map((tranche) => presentTranche(found, tranche, rows, reader)),
    repayments: [...rows.repayments],
    amendments: [...rows.amendments],
    version: award.version,
    actions: offered(found, offeredActs(awardTransitions, reader, awardSituation(found))),
  };
}

function presentTranche(found: AwardDossier, tranche: TrancheEntity, rows: AwardRows, reader: Actor): Tranche {
  const releases = rows.releases.filter(({ trancheId }) => trancheId === tranche.id);
  const releaseIds = new Set(releases.map(({ id }) => id));
  return {
    id: tranche.id,
    position: tranche.position,
    purpose: tranche.purpose,
    amountMinor: tranche.amountMinor,
    plannedOn: tranche.plannedOn,
    status: tranche.status,
    releases: releases.map(({ id, amountMinor, authorisedBy, onBehalfOf, authorisedAt, voidedAt, voidReason }) => ({
      id,
      amountMinor,
      authorisedBy,
      onBehalfOf,
      authorisedAt,
      voidedAt,
      voidReason,
    })),
    disbursements: rows.disbursements.filter(({ releaseId }) => releaseIds.has(releaseId)),
    version: tranche.version,
    actions: offered(found, offeredActs(trancheTransitions, reader, trancheSituation(found, tranche))),
  };
}

/** Nothing is offered any more on a cancelled award or a closed case. */
export function offered({ award, dossier }: AwardDossier, acts: OfferedAct[]): OfferedAction[] {
  if (award.status === 'cancelled' || dossier.case.status === 'closed') return [];
  return acts.map((act) => ({ ...act, helpers: [] }));
}
