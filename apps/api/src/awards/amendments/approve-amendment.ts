import { Injectable } from '@nestjs/common';
import type { ApprovalRequest } from '@tendesh/contracts/assessments/assessments';
import type { Written } from '@tendesh/contracts/shared/acts';
import { gateReading } from '@tendesh/domain/match/gates';
import { figuresAt } from '../../applications/dossier';
import { MatchGates } from '../../applications/match-gates.repository';
import { Decisions } from '../../assessments/decisions';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { AmendmentActs } from './amendment-acts';
import { amendedPlan } from './amendment-situation';
import { ApplyAmendment } from './apply-amendment';

/** The decision once more, on the amended plan: the same gate, budget, threshold and people as the first time. */
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
      const { dossier, award } = permitted;
      const plan = amendedPlan(dossier, permitted.amendment);
      const reading = gateReading('decision', plan.ruleSet.rules);
      const figures = figuresAt(plan, reading);
      const matchGateId = await this.gates.pass(tx, plan, { gate: 'decision', reading, figures });
      const decisionNote = note?.trim() || null;
      const { grantMinor } = figures;
      const verdict = { verdict: 'approve' as const, grantMinor, reason: decisionNote, matchGateId };
      await this.decisions.record(tx, dossier.application, verdict);
      await this.applying.run(tx, permitted, plan);
      const detail = { reading, formerGrantMinor: award.amountMinor };
      return this.acts.finish(tx, permitted, { decisionNote, matchGateId }, { act: 'approved', detail });
    });
  }
}
