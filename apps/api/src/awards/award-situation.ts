import type { Situation } from '@tendesh/domain/acts/transitions';
import type { AwardFacts, AwardStatus, TrancheFacts, TrancheStatus } from '@tendesh/domain/awards/award-transitions';
import { checkRelease, type ReleaseFigures } from '@tendesh/domain/match/release';
import { sumMinor } from '@tendesh/domain/money/minor';
import type { Dossier } from '../applications/dossier';
import type { AmendmentEntity } from './amendments/amendment.entity';
import type { AwardEntity } from './award.entity';
import type { TrancheEntity } from './tranche.entity';

/** An award with its tranches and the dossier behind it. */
export interface AwardDossier {
  readonly award: AwardEntity;
  readonly tranches: readonly TrancheEntity[];
  /** Newest first. */
  readonly amendments: readonly AmendmentEntity[];
  readonly conditionsOpen: number;
  readonly dossier: Dossier;
}

/** What the transition table of awards asks about this one. */
export function awardSituation({
  award,
  tranches,
  amendments,
  conditionsOpen,
  dossier,
}: AwardDossier): Situation<AwardStatus, AwardFacts> {
  return {
    status: award.status,
    standing: dossier.standing,
    done: dossier.done,
    facts: {
      hasAgreement: award.agreementDocumentId !== null,
      tranchesMinor: sumMinor(tranchesOfPlan(tranches).map(({ amountMinor }) => amountMinor)),
      amountMinor: award.amountMinor,
      releasedMinor: award.releasedMinor,
      disbursedMinor: award.disbursedMinor,
      repaidMinor: award.repaidMinor,
      conditionsOpen,
      amendmentIsOpen: amendments.some(({ status }) => status === 'proposed'),
    },
  };
}

/** Without those that an amendment dropped. */
export function tranchesOfPlan(tranches: readonly TrancheEntity[]): TrancheEntity[] {
  return tranches.filter(({ status }) => status !== 'dropped');
}

/** What the transition table of tranches asks about one of them: the match as it is verified now. */
export function trancheSituation(
  { award, dossier }: AwardDossier,
  tranche: TrancheEntity,
): Situation<TrancheStatus, TrancheFacts> {
  return {
    status: tranche.status,
    standing: dossier.standing,
    done: dossier.done,
    facts: {
      awardSigned: award.status === 'signed',
      frozen: award.frozenAt !== null,
      match: checkRelease({ ...releaseFigures(award), amountMinor: tranche.amountMinor }),
      paidBesideMinor: award.disbursedMinor - (tranche.status === 'disbursed' ? tranche.amountMinor : 0),
      repaidMinor: award.repaidMinor,
    },
  };
}

export function releaseFigures(award: AwardEntity): ReleaseFigures {
  return {
    verifiedMinor: award.ownVerifiedMinor,
    ownRequiredMinor: award.ownRequiredMinor,
    grantMinor: award.amountMinor,
    releasedMinor: award.releasedMinor,
    repaidMinor: award.repaidMinor,
  };
}
