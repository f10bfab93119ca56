import { Injectable } from '@nestjs/common';
import type { EvidenceRequest } from '@tendesh/contracts/contributions/evidence';
import type { Written } from '@tendesh/contracts/shared/acts';
import { holidaysOf } from '@tendesh/domain/calendar/holidays';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { addServiceDays } from '@tendesh/domain/calendar/service-days';
import { contributionTransitions } from '@tendesh/domain/contributions/contribution-transitions';
import { checkParticulars } from '@tendesh/domain/contributions/evidence-item';
import { type Currency, isCurrency } from '@tendesh/domain/money/currencies';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { Dossier } from '../applications/dossier';
import { CasesRepository } from '../cases/cases.repository';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { Problem, refuseIf } from '../platform/problems/problem';
import { contributionSituation } from './contribution-situation';
import type { EvidenceItemEntity } from './evidence-item.entity';
import { EvidenceRepository } from './evidence.repository';
import { LockContribution, type LockedContribution } from './lock-contribution';
import { SettleContribution } from './settle-contribution';

/** Attaches a paper with its particulars to a contribution: from now on a second person can decide on it. */
@Injectable()
export class AttachEvidence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly locks: LockContribution,
    private readonly evidence: EvidenceRepository,
    private readonly settling: SettleContribution,
    private readonly cases: CasesRepository,
  ) {}

  run(contributionId: string, seenVersion: number, request: EvidenceRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const locked = await this.locks.run(tx, contributionId);
      const { dossier, contribution, file } = locked;
      decide(contributionTransitions, 'evidence', tx.actor, contributionSituation(dossier, contribution, file));
      refuseStale(contribution, seenVersion);
      refuseIf(whyNotThisPaper(locked, request.documentId));
      const item = await this.itemOf(tx, dossier, contributionId, request);
      await this.evidence.add(tx, item);
      await this.settling.run(tx, contribution);
      await this.cases.addDutyAct(tx, dossier.case, { act: 'recorded_contribution', subjectId: contributionId });
      const { id, caseId, officeId, documentId, strength, sumMinor: amountMinor, currency } = item;
      const detail = { contributionId, documentId, strength, amountMinor, currency };
      await tx.audit({ noun: 'evidence', nounId: id, caseId, officeId, act: 'attached', detail });
      return { id, version: 1 };
    });
  }

  private async itemOf(
    tx: WriteTransaction,
    { application, case: found, ruleSet }: Dossier,
    contributionId: string,
    request: EvidenceRequest,
  ): Promise<EvidenceItemEntity> {
    const { timeZone, country } = await this.cases.officeClock(tx, found.officeId);
    const today = localDay(tx.now.toISOString(), timeZone);
    const currency = knownCurrency(request.currency);
    refuseIf(checkParticulars(request, { today, currency: application.currency, isConverted: false }));
    return {
      ...{ id: newId(tx.now), contributionId, applicationId: application.id },
      ...{ caseId: found.id, officeId: found.officeId, documentId: request.documentId },
      ...{ strength: request.strength, issuer: request.issuer.trim() },
      ...{ documentNumber: textOf(request.documentNumber), datedOn: request.datedOn },
      ...{ sumMinor: request.sumMinor, currency },
      ...{ serialNumber: textOf(request.serialNumber), covers: textOf(request.covers) },
      ...{ programmeCurrency: application.currency, rateFacts: null, convertedMinor: null },
      ...{ status: 'attached', acceptedMinor: null, reasonCode: null, note: null },
      dueOn: addServiceDays(today, ruleSet.rules.serviceDays.verification, holidaysOf(country)),
      ...{ recordedBy: tx.actor.id, recordedAt: tx.now, decidedBy: null, decidedAt: null, version: 1 },
    };
  }
}

/** The paper was uploaded for this contribution, stands, and is not attached yet. */
function whyNotThisPaper({ contribution, file }: LockedContribution, documentId: string): Violation[] {
  const paper = file.documents.find((one) => one.id === documentId && one.subjectId === contribution.id);
  if (paper === undefined || paper.isVoided || paper.kind === 'valuation_photo') {
    return [violation('unknown_value', '/documentId')];
  }
  const isAttached = file.items.some((one) => one.documentId === documentId);
  return isAttached ? [violation('evidence_attached_already', '/documentId')] : [];
}

function knownCurrency(code: string): Currency {
  if (isCurrency(code)) return code;
  throw new Problem('rule_broken', [violation('currency_unknown', '/currency', { currency: code })]);
}

function textOf(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  return text === '' ? null : text;
}
