import { Injectable } from '@nestjs/common';
import type { ApprovalRequest } from '@tendesh/contracts/assessments/assessments';
import type { Written } from '@tendesh/contracts/shared/acts';
import { transition } from '@tendesh/domain/acts/transitions';
import { applicationTransitions, approvalOf } from '@tendesh/domain/applications/application-transitions';
import { isLastApproval } from '@tendesh/domain/applications/approvals';
import { gateReading } from '@tendesh/domain/match/gates';
import { requiredOwn } from '@tendesh/domain/match/own-contribution';
import { newId } from '../platform/database/new-id';
import { type Dossier, figuresAt, situationOf } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import { MatchGates } from '../applications/match-gates.repository';
import { ApplicationActs, type PermittedAct } from '../assessments/application-acts';
import { Decisions } from '../assessments/decisions';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { mostLeft } from '@tendesh/domain/programmes/allocations';
import { allocationsOf, carrierOf, type Funds, fullness, withOwnPromise } from '@tendesh/domain/programmes/funds';
import { FundsRepository } from '../programmes/funds.repository';
import { Problem } from '../platform/problems/problem';
import { AwardsRepository } from './awards.repository';

/** What an approver says beside yes, and the money that there is. */
interface Given {
  readonly reason: string | null;
  readonly funds: Funds;
  readonly allocationId: string | undefined;
}

/**
 * The last approval that the grant needs makes the award: the match as the programme reads it, from one allocation, by
 * people who took no part before. A first one of two leaves the application where it is, and waits for another person.
 */
@Injectable()
export class ApproveApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly dossiers: Dossiers,
    private readonly funds: FundsRepository,
    private readonly acts: ApplicationActs,
    private readonly gates: MatchGates,
    private readonly decisions: Decisions,
    private readonly awards: AwardsRepository,
  ) {}

  /** Answers with the new award, or after a first approval with the application. */
  run(id: string, seenVersion: number, { note, allocationId }: ApprovalRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const { dossier, funds } = await this.lock(tx, id);
      const permitted = await this.acts.permit(tx, dossier, 'approve', seenVersion);
      const reason = note?.trim() || null;
      const isLast = isLastApproval(approvalOf(situationOf(permitted.dossier, tx.actor).facts));
      return isLast
        ? this.makeAward(tx, permitted, { reason, funds, allocationId })
        : this.waitForAnother(tx, permitted, reason);
    });
  }

  private async waitForAnother(tx: WriteTransaction, permitted: PermittedAct, reason: string | null): Promise<Written> {
    const { dossier, row, onBehalfOf } = permitted;
    const { grantMinor } = figuresAt(dossier, 'pledged');
    const verdict = { verdict: 'approve' as const, grantMinor, reason, completes: false };
    const subjectId = await this.decisions.record(tx, dossier, verdict, onBehalfOf);
    const waiting = { ...permitted, row: { ...row, to: 'same' as const } };
    return this.acts.finish(tx, waiting, { act: 'approved_first', subjectId, detail: { grantMinor } });
  }

  private async makeAward(tx: WriteTransaction, permitted: PermittedAct, given: Given): Promise<Written> {
    const { reason, funds, allocationId } = given;
    const { dossier, onBehalfOf } = permitted;
    const reading = gateReading('decision', dossier.ruleSet.rules);
    const figures = figuresAt(dossier, reading);
    const { grantMinor } = figures;
    const carrier = carrierOf(funds, { callId: dossier.application.callId, grantMinor }, allocationId);
    if (Array.isArray(carrier)) throw new Problem('rule_broken', carrier);
    const matchGateId = await this.gates.pass(tx, dossier, { gate: 'decision', reading, figures });
    const verdict = { verdict: 'approve' as const, grantMinor, reason, matchGateId };
    const subjectId = await this.decisions.record(tx, dossier, verdict, onBehalfOf);
    // The selection ends before the award begins: the money is not held twice.
    await this.acts.finish(tx, permitted, {
      act: 'approved',
      subjectId,
      detail: { grantMinor, reading, allocationId: carrier.id },
    });
    return { id: await this.award(tx, dossier, carrier.id), version: 1 };
  }

  /** The case, then the programme: what is left of its money and of the grants of the call cannot be promised twice. */
  private async lock(tx: WriteTransaction, id: string): Promise<{ dossier: Dossier; funds: Funds }> {
    const dossier = await this.dossiers.lock(tx, id);
    const { application, today: day } = dossier;
    const { programmeId, callId, status, selectedFrom } = application;
    // Who waits in reserve is refused below, and asks for no money: whoever gives it to him waits for this very case.
    if (!transition(applicationTransitions, 'approve').from.includes(status))
      return { dossier, funds: { day, allocations: [], calls: [] } };
    const asking = { callId, grantMinor: application.requestedGrantMinor ?? 0 };
    const others = await this.funds.lock(tx, programmeId, day);
    const funds = status === 'selected' ? withOwnPromise(others, asking, selectedFrom) : others;
    const budgetLeftMinor = mostLeft(allocationsOf(funds, callId), day);
    const facts = { ...dossier.facts, budgetLeftMinor, quota: fullness(funds, callId) };
    return { dossier: { ...dossier, facts }, funds };
  }

  private async award(tx: WriteTransaction, dossier: Dossier, allocationId: string): Promise<string> {
    const { id: applicationId, caseId, officeId, programmeId, currency } = dossier.application;
    const verified = figuresAt(dossier, 'verified');
    const id = newId(tx.now);
    await this.awards.add(tx, {
      id,
      applicationId,
      caseId,
      officeId,
      programmeId,
      allocationId,
      currency,
      status: 'approved',
      amountMinor: verified.grantMinor,
      ownRequiredMinor: requiredOwn(verified.projectCostMinor, dossier.ruleSet.rules.ownShareMinBp),
      ownVerifiedMinor: verified.ownCountedMinor,
      releasedMinor: 0,
      disbursedMinor: 0,
      repaidMinor: 0,
      frozenAt: null,
      approvedBy: tx.actor.id,
      approvedAt: tx.now,
      agreementDocumentId: null,
      agreementLanguage: null,
      signedDocumentId: null,
      signedOn: null,
      version: 1,
    });
    return id;
  }
}
