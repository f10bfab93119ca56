import { Injectable } from '@nestjs/common';
import type { PlanVersion } from '@tendesh/contracts/applications/plan-version';
import type { AmendmentRequest } from '@tendesh/contracts/awards/amendments';
import type { Written } from '@tendesh/contracts/shared/acts';
import { checkPlan } from '@tendesh/domain/applications/check-plan';
import { completePlan } from '@tendesh/domain/applications/plan';
import { checkMatch } from '@tendesh/domain/match/check-match';
import { lineAmount } from '@tendesh/domain/money/rounding';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { type Dossier, figuresAt } from '../../applications/dossier';
import { Dossiers } from '../../applications/dossiers';
import { planVersionOf } from '../../applications/plan-version';
import { areSameLines } from '../../applications/reopened';
import { newId } from '../../platform/database/new-id';
import type { WriteTransaction } from '../../platform/database/transaction';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { refuseIf } from '../../platform/problems/problem';
import { AwardActs, type PermittedAwardAct } from '../award-acts';
import { AmendedPledges } from './amended-pledges';
import type { AmendmentEntity } from './amendment.entity';
import { AmendmentsRepository } from './amendments.repository';
import { amended } from './amended';

/** Asks for another version of the money of an approved plan. As pledged it must meet the rule now, like a submission. */
@Injectable()
export class ProposeAmendment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: AwardActs,
    private readonly dossiers: Dossiers,
    private readonly pledges: AmendedPledges,
    private readonly amendments: AmendmentsRepository,
  ) {}

  /** Answers with the new amendment; `seenVersion` is that of the award. */
  run(awardId: string, seenVersion: number, request: AmendmentRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, awardId, 'amend', seenVersion);
      const { dossier, award } = permitted;
      const id = newId(tx.now);
      const ids = await this.pledges.run(tx, dossier, id, request.pledges);
      const plan = amended(await this.dossiers.get(tx, dossier.application.id), versionAsked(request), ids);
      refuseIf(whyNot(dossier, plan, award.releasedMinor));
      const row = rowOf(tx, permitted, { id, proposed: planVersionOf(plan), reason: request.reason.trim() });
      await this.amendments.add(tx, row);
      const { number, grantMinor, reason } = row;
      const detail = { number, grantMinor, formerGrantMinor: award.amountMinor };
      await this.acts.finish(tx, permitted, {}, { act: 'amendment_proposed', reason, detail });
      return { id, version: 1 };
    });
  }
}

function versionAsked(request: AmendmentRequest): Pick<PlanVersion, 'budgetLines' | 'grantMinor'> {
  const budgetLines = request.budgetLines.map((line) => ({
    ...line,
    amountMinor: lineAmount(line.quantityThousandths, line.unitPriceMinor),
  }));
  return { budgetLines, grantMinor: request.requestedGrantMinor };
}

function rowOf(
  tx: WriteTransaction,
  { award, amendments, dossier }: PermittedAwardAct,
  asked: Pick<AmendmentEntity, 'id' | 'proposed' | 'reason'>,
): AmendmentEntity {
  return {
    ...asked,
    ...{ awardId: award.id, applicationId: award.applicationId, caseId: award.caseId, officeId: award.officeId },
    ...{ number: amendments.length + 1, status: 'proposed', former: planVersionOf(dossier) },
    ...{ grantMinor: asked.proposed.grantMinor, proposedBy: tx.actor.id, proposedAt: tx.now, matchGateId: null },
    ...{ decidedBy: null, decidedAt: null, decisionNote: null, version: 1 },
  };
}

function whyNot(former: Dossier, plan: Dossier, releasedMinor: number): Violation[] {
  const { application, lines, contributions, ruleSet } = plan;
  const grantMinor = application.requestedGrantMinor ?? 0;
  const isSame =
    grantMinor === former.application.requestedGrantMinor &&
    areSameLines(former, [...lines]) &&
    contributions.map(({ id }) => id).join() === former.contributions.map(({ id }) => id).join();
  if (isSame) return [violation('amendment_changes_nothing')];
  const isBelow = grantMinor < releasedMinor;
  return [
    ...checkPlan(completePlan(application.plan), lines),
    ...checkMatch(figuresAt(plan, 'pledged'), ruleSet.rules),
    ...(isBelow ? [violation('grant_below_released', '/requestedGrantMinor', { releasedMinor })] : []),
  ];
}
