import { Injectable } from '@nestjs/common';
import type { ApprovalRequest } from '@tendesh/contracts/assessments/assessments';
import type { Written } from '@tendesh/contracts/shared/acts';
import { approvalOf } from '@tendesh/domain/applications/application-transitions';
import { isLastApproval } from '@tendesh/domain/applications/approvals';
import { gateReading } from '@tendesh/domain/match/gates';
import { figuresAt } from '../../applications/dossier';
import { MatchGates } from '../../applications/match-gates.repository';
import { Decisions } from '../../assessments/decisions';
import type { WriteTransaction } from '../../platform/database/transaction';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { AmendmentActs, type PermittedAmendmentAct } from './amendment-acts';
import { amendedPlan, amendmentSituation } from './amendment-situation';
import { ApplyAmendment } from './apply-amendment';

/** The decision once more, on the amended plan: the same gate, budget, thresholds, people and approvals as the first time. */
@Injectable()
export class ApproveAmendment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: AmendmentActs,
    private readonly gates: MatchGates,
    private readonly decisions: Decisions,
    private readonly applying: ApplyAmendment,
  ) {}

  run(id: string, seenVersion: number, { note }: ApprovalRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'approve', seenVersion);
      const { facts } = amendmentSituation(permitted, permitted.amendment, tx.actor);
      const reason = note?.trim() || null;
      return isLastApproval(approvalOf(facts))
        ? this.apply(tx, permitted, reason)
        : this.waitForAnother(tx, permitted, reason);
    });
  }

  private async waitForAnother(tx: WriteTransaction, permitted: PermittedAmendmentAct, reason: string | null) {
    const { dossier, amendment, onBehalfOf } = permitted;
    const { id: amendmentId, grantMinor } = amendment;
    const verdict = { verdict: 'approve' as const, grantMinor, reason, completes: false, amendmentId };
    await this.decisions.record(tx, dossier, verdict, onBehalfOf);
    return this.acts.wait(tx, permitted, { act: 'approved_first' });
  }

  private async apply(tx: WriteTransaction, permitted: PermittedAmendmentAct, decisionNote: string | null) {
    const { dossier, award, amendment, onBehalfOf } = permitted;
    const plan = amendedPlan(dossier, amendment);
    const reading = gateReading('decision', plan.ruleSet.rules);
    const figures = figuresAt(plan, reading);
    const matchGateId = await this.gates.pass(tx, plan, { gate: 'decision', reading, figures });
    const { grantMinor } = figures;
    const gate = { verdict: 'approve' as const, grantMinor, matchGateId };
    const verdict = { ...gate, reason: decisionNote, amendmentId: amendment.id };
    await this.decisions.record(tx, dossier, verdict, onBehalfOf);
    await this.applying.run(tx, permitted, plan);
    const detail = { reading, formerGrantMinor: award.amountMinor };
    return this.acts.finish(tx, permitted, { decisionNote, matchGateId }, { act: 'approved', detail });
  }
}
