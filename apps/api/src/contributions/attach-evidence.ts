import { Injectable } from '@nestjs/common';
import type { EvidenceRequest } from '@tendesh/contracts/contributions/evidence';
import type { Written } from '@tendesh/contracts/shared/acts';
import { holidaysOf } from '@tendesh/domain/calendar/holidays';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { addServiceDays } from '@tendesh/domain/calendar/service-days';
import { contributionTransitions } from '@tendesh/domain/contributions/contribution-transitions';
import { checkParticulars } from '@tendesh/domain/contributions/evidence-item';
import type { Currency } from '@tendesh/domain/money/currencies';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { checkStatementFacts } from '@tendesh/domain/radar/borrowed-pattern';
import type { Dossier } from '../applications/dossier';
import { CasesRepository } from '../cases/cases.repository';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { Problem, refuseIf } from '../platform/problems/problem';
import { ConvertMoney } from '../programmes/convert-money';
import { contributionSituation } from './contribution-situation';
import type { EvidenceItemEntity } from './evidence-item.entity';
import { EvidenceRepository } from './evidence.repository';
import { LockContribution, type LockedContribution } from './lock-contribution';
import { paperKeys } from './paper-key';
import { RadarRepository } from './radar.repository';
import { SettleContribution } from './settle-contribution';
import { columnsOf, factsIn } from './statement-facts';

/** Attaches a paper with its particulars to a contribution: from now on a second person can decide on it. */
@Injectable()
export class AttachEvidence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly locks: LockContribution,
    private readonly evidence: EvidenceRepository,
    private readonly settling: SettleContribution,
    private readonly cases: CasesRepository,
    private readonly money: ConvertMoney,
    private readonly radar: RadarRepository,
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
      await this.radar.compareEvidence(tx, item.id);
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
    const statement = request.statement == null ? null : factsIn(request.statement);
    refuseIf([
      ...checkParticulars(request, { today }),
      ...(statement === null ? [] : checkStatementFacts(statement, { today })),
    ]);
    const particulars = {
      issuer: request.issuer.trim(),
      documentNumber: textOf(request.documentNumber),
      datedOn: request.datedOn,
      sumMinor: request.sumMinor,
      serialNumber: textOf(request.serialNumber),
    };
    return {
      ...{ id: newId(tx.now), contributionId, applicationId: application.id },
      ...{ caseId: found.id, officeId: found.officeId, documentId: request.documentId },
      ...{ ...particulars, strength: request.strength, covers: textOf(request.covers) },
      ...paperKeys({ ...particulars, currency: request.currency }),
      ...{ ...columnsOf(statement), passOverReason: null },
      ...(await this.moneyOf(tx, request, application.currency)),
      ...{ status: 'attached', acceptedMinor: null, reasonCode: null, note: null },
      dueOn: addServiceDays(today, ruleSet.rules.serviceDays.verification, holidaysOf(country)),
      ...{ recordedBy: tx.actor.id, recordedAt: tx.now, decidedBy: null, decidedAt: null, version: 1 },
    };
  }

  /** What the paper claims in the programme's currency: other money at the rates of its own date, which are kept with it. */
  private async moneyOf(
    tx: WriteTransaction,
    { sumMinor, currency, datedOn }: EvidenceRequest,
    programmeCurrency: Currency,
  ): Promise<Pick<EvidenceItemEntity, 'currency' | 'programmeCurrency' | 'rateFacts' | 'convertedMinor'>> {
    const { conversion, violations } = await this.money.at(
      tx,
      { amountMinor: sumMinor, currency },
      programmeCurrency,
      datedOn,
    );
    if (conversion === null) throw new Problem('rule_broken', violations.map(toField));
    const said = { currency: conversion.currency, programmeCurrency };
    if (conversion.rates.length === 0) return { ...said, rateFacts: null, convertedMinor: null };
    await this.money.lock(tx, conversion);
    const { on, rates, resultMinor } = conversion;
    return { ...said, rateFacts: { on, rates }, convertedMinor: resultMinor };
  }
}

/** The conversion speaks of an amount; on a paper that is its sum. */
function toField({ code, pointer, params }: Violation): Violation {
  return violation(code, pointer === '/amountMinor' ? '/sumMinor' : pointer, params);
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

function textOf(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  return text === '' ? null : text;
}
