import type { Situation } from '@tendesh/domain/acts/transitions';
import type { AmendmentFacts, AmendmentStatus } from '@tendesh/domain/awards/amendment-transitions';
import { checkAmendedGrant } from '@tendesh/domain/match/amended-grant';
import type { ReleaseFigures } from '@tendesh/domain/match/release';
import { requiredOwn } from '@tendesh/domain/match/own-contribution';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { ContributionEntity } from '../../applications/contribution.entity';
import { approvalsOf, type Dossier, figuresAt, situationOf } from '../../applications/dossier';
import type { AwardDossier } from '../award-situation';
import type { AmendmentEntity } from './amendment.entity';
import { amended } from './amended';

/** What the transition table of amendments asks about this one and this person. */
export function amendmentSituation(
  found: AwardDossier,
  amendment: AmendmentEntity,
  actor: { id: string },
): Situation<AmendmentStatus, AmendmentFacts> {
  const { award, dossier } = found;
  const plan = amendedPlan(dossier, amendment);
  const { decision, grantMinor, budgetLeftMinor, approval, setAsideBy } = situationOf(plan, actor).facts;
  return {
    status: amendment.status,
    standing: dossier.standing,
    done: dossier.done,
    facts: {
      awardIsOpen: award.status === 'approved' || award.status === 'signed',
      decision: [...decision, ...shownMeanwhile(dossier, plan)],
      released: checkAmendedGrant(amendedFigures(found, plan)),
      ...{ grantMinor, formerGrantMinor: award.amountMinor, budgetLeftMinor, setAsideBy },
      approval: { ...approval, given: approvalsOf(dossier, amendment.id) },
    },
  };
}

/** The plan as the amendment would have it, with its pledges as they are shown and verified now. */
export function amendedPlan(dossier: Dossier, { proposed }: Pick<AmendmentEntity, 'proposed'>): Dossier {
  return amended(
    dossier,
    proposed,
    proposed.pledges.map(({ id }) => id),
  );
}

/** The figures of the award under the amended plan. */
export function amendedFigures({ award }: AwardDossier, plan: Dossier): Required<ReleaseFigures> {
  const { projectCostMinor, ownCountedMinor, grantMinor } = figuresAt(plan, 'verified');
  return {
    verifiedMinor: ownCountedMinor,
    ownRequiredMinor: requiredOwn(projectCostMinor, plan.ruleSet.rules.ownShareMinBp),
    grantMinor,
    releasedMinor: award.releasedMinor,
    repaidMinor: award.repaidMinor,
  };
}

/** Pledges that the amended plan no longer holds. */
export function droppedPledges(dossier: Dossier, plan: Dossier): ContributionEntity[] {
  return dossier.contributions.filter(({ id }) => plan.contributions.every((one) => one.id !== id));
}

/** A pledge that was to go has been shown since: what was shown stays in the plan. */
function shownMeanwhile(dossier: Dossier, plan: Dossier): Violation[] {
  const shown = droppedPledges(dossier, plan).filter(({ status }) => status !== 'pledged');
  return shown.map(({ status }) => violation('wrong_status', '/pledges', { status }));
}
