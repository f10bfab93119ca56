import { Injectable } from '@nestjs/common';
import type { ItemDecisionRequest } from '@tendesh/contracts/committees/room';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { ApplicationStatus } from '@tendesh/domain/applications/application-transitions';
import { checkOutcome, type ItemOutcome, tallyOf } from '@tendesh/domain/committees/voting';
import { carrierOf } from '@tendesh/domain/programmes/funds';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { ApplicationsRepository } from '../applications/applications.repository';
import type { Dossier } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import { Decisions } from '../assessments/decisions';
import { CasesRepository } from '../cases/cases.repository';
import type { WriteTransaction } from '../platform/database/transaction';
import { FundsRepository } from '../programmes/funds.repository';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { notFound, refuseIf } from '../platform/problems/problem';
import { ConditionsRepository } from './conditions.repository';
import type { RoomItem } from './rooms';
import { type PermittedItemAct, SessionActs } from './session-acts';
import { SessionsRepository } from './sessions.repository';

const statusAfter: Readonly<Partial<Record<ItemOutcome, ApplicationStatus>>> = {
  selected: 'selected',
  reserved: 'reserved',
  rejected: 'rejected',
};

/** Who presides closes the item with what the votes say: the application goes on, waits in reserve, or ends. */
@Injectable()
export class DecideItem {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: SessionActs,
    private readonly sessions: SessionsRepository,
    private readonly applications: ApplicationsRepository,
    private readonly dossiers: Dossiers,
    private readonly conditions: ConditionsRepository,
    private readonly decisions: Decisions,
    private readonly funds: FundsRepository,
    private readonly cases: CasesRepository,
  ) {}

  run(itemId: string, seenVersion: number, request: ItemDecisionRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.beginOnItem(tx, itemId, 'decide_item', seenVersion);
      const { roomItem } = permitted;
      const dossier = await this.dossiers.get(tx, roomItem.item.applicationId);
      const { programmeId, callId, requestedGrantMinor } = dossier.application;
      const funds = await this.funds.lock(tx, programmeId, dossier.today);
      const carrier = carrierOf(funds, { callId, grantMinor: requestedGrantMinor ?? 0 });
      const money = Array.isArray(carrier) ? carrier : [];
      refuseIf([...misplaced(request), ...this.outcomeViolations(roomItem, request, money)]);
      await this.write(tx, permitted, request);
      await this.follow(tx, dossier, request, Array.isArray(carrier) ? null : carrier.id);
      await this.trace(tx, permitted, request);
      return { id: itemId, version: roomItem.item.version + 1 };
    });
  }

  private outcomeViolations(
    { seats, quorum }: RoomItem,
    { outcome }: ItemDecisionRequest,
    money: readonly Violation[],
  ): Violation[] {
    if (quorum === null) throw notFound();
    return checkOutcome(outcome, { seats, quorum, money });
  }

  private async write(tx: WriteTransaction, { roomItem, row }: PermittedItemAct, request: ItemDecisionRequest) {
    const { item } = roomItem;
    await this.sessions.saveItem(tx, {
      id: item.id,
      status: row.to === 'same' ? item.status : row.to,
      outcome: request.outcome,
      reasonCode: request.reasonCode ?? null,
      note: request.note?.trim() || null,
      decidedBy: tx.actor.id,
      decidedAt: tx.now,
      version: item.version + 1,
    });
    await this.conditions.add(tx, item, conditionsOf(request));
    const { caseId, officeId } = item;
    await this.cases.addDutyAct(tx, { id: caseId, officeId }, { act: 'presided', subjectId: item.id });
  }

  private async follow(
    tx: WriteTransaction,
    dossier: Dossier,
    request: ItemDecisionRequest,
    allocationId: string | null,
  ) {
    const { application } = dossier;
    const status = statusAfter[request.outcome];
    if (status === undefined) return;
    const version = application.version + 1;
    const selectedFrom = status === 'selected' ? allocationId : null;
    await this.applications.save(tx, { id: application.id, status, selectedFrom, statusSince: tx.now, version });
    if (status !== 'rejected') return;
    await this.decisions.record(tx, dossier, { verdict: 'reject', reason: request.note?.trim() ?? '' }, null);
  }

  private async trace(tx: WriteTransaction, { roomItem }: PermittedItemAct, request: ItemDecisionRequest) {
    const { applicationId, caseId, officeId } = roomItem.item;
    const { for: yes, against: no, abstain: silent } = tallyOf(roomItem.seats);
    const conditions = conditionsOf(request).length;
    await tx.audit({
      noun: 'application',
      nounId: applicationId,
      ...{ caseId, officeId },
      act: request.outcome === 'rejected' ? 'declined' : request.outcome,
      reason: request.note?.trim() || undefined,
      detail: { votesFor: yes, votesAgainst: no, abstained: silent, ...(conditions > 0 ? { conditions } : {}) },
    });
  }
}

function conditionsOf({ conditions = [] }: ItemDecisionRequest): string[] {
  return conditions.map((wording) => wording.trim()).filter((wording) => wording !== '');
}

/** A refusal says why; only what is selected has conditions. */
function misplaced(request: ItemDecisionRequest): Violation[] {
  const { outcome, reasonCode, note } = request;
  const extra =
    outcome !== 'selected' && conditionsOf(request).length > 0 ? [violation('unknown_value', '/conditions')] : [];
  if (outcome !== 'rejected') return extra;
  return [
    ...extra,
    ...(reasonCode == null ? [violation('reason_required', '/reasonCode')] : []),
    ...((note ?? '').trim() === '' ? [violation('reason_required', '/note')] : []),
  ];
}
