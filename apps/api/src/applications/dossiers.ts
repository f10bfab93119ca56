import { Injectable } from '@nestjs/common';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { checkQuota } from '@tendesh/domain/programmes/quotas';
import type { ScoreLevels } from '@tendesh/domain/assessments/score-sheet';
import { CasesRepository } from '../cases/cases.repository';
import type { CaseEntity } from '../cases/case.entity';
import type { Transaction, WriteTransaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { ProgrammesRepository } from '../programmes/programmes.repository';
import { DuplicatesRepository } from '../returnees/duplicates.repository';
import type { ApplicationEntity } from './application.entity';
import { ApplicationsRepository } from './applications.repository';
import { clockOf, type OfficeClock } from './clock-of';
import type { Dossier, DossierFacts } from './dossier';
import { ReadPledgedMoney } from './pledged-money';

/** Loads dossiers: for an act under the lock of the case, for a screen without. */
@Injectable()
export class Dossiers {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly cases: CasesRepository,
    private readonly programmes: ProgrammesRepository,
    private readonly pledged: ReadPledgedMoney,
    private readonly duplicates: DuplicatesRepository,
  ) {}

  /** Locks the case first, then reads: what is decided on cannot change before the commit. */
  async lock(tx: WriteTransaction, applicationId: string): Promise<Dossier> {
    const { caseId } = await this.applications.get(tx, applicationId);
    const locked = await this.cases.lock(tx, caseId);
    return this.load(tx, await this.applications.get(tx, applicationId), locked);
  }

  async get(tx: Transaction, applicationId: string): Promise<Dossier> {
    const application = await this.applications.get(tx, applicationId);
    return this.load(tx, application, await this.cases.get(tx, application.caseId));
  }

  private async load(tx: Transaction, application: ApplicationEntity, found: CaseEntity): Promise<Dossier> {
    const call = await this.programmes.call(tx, application.callId);
    if (call === null) throw notFound();
    const { timeZone, country } = await this.cases.officeClock(tx, found.officeId);
    const today = localDay(tx.now.toISOString(), timeZone);
    const ruleSet = await (application.ruleSetId === null
      ? this.programmes.ruleSetOn(tx, call, today)
      : this.programmes.ruleSet(tx, application.ruleSetId));
    if (ruleSet === null) throw notFound();
    const rows = await this.applications.contributions(tx, application.id);
    const { contributions, ...money } = await this.pledged.of(tx, application, rows, today);
    return {
      application,
      case: found,
      standing: {
        officeId: found.officeId,
        caseOfficerId: found.caseOfficerId,
        programmeIds: [application.programmeId],
      },
      done: await this.cases.dutyActs(tx, found.id),
      ruleSet,
      lines: await this.applications.budgetLines(tx, application.id),
      ...money,
      contributions: contributions.filter(({ amendmentId }) => amendmentId === null),
      proposed: contributions.filter(({ amendmentId }) => amendmentId !== null),
      today,
      facts: await this.facts(tx, application, { returneeId: found.returneeId, timeZone, country, call, day: today }),
    };
  }

  private async facts(
    tx: Transaction,
    application: ApplicationEntity,
    {
      returneeId,
      timeZone,
      country,
      call,
      day,
    }: OfficeClock & { returneeId: string; call: DossierFacts['call']; day: string },
  ): Promise<DossierFacts> {
    const row = await this.applications.facts(tx, application.id, returneeId, day);
    // A submitted application is judged by the day on which it was submitted.
    const today = localDay((application.submittedAt ?? tx.now).toISOString(), timeZone);
    return {
      returnee: { birthDate: row.birthDate, returnedOn: row.returnedOn, consentGiven: row.consentGiven, today },
      call: { opensOn: call.opensOn, closesOn: call.closesOn },
      found:
        application.status === 'submitted' ? await this.duplicates.inOffices(tx, returneeId, application.id) : null,
      siteVisits: row.siteVisits,
      sheets: row.sheets.map(({ scoredBy, scores }) => ({ scoredBy, levels: levelsOf(scores) })),
      isReconciled: row.isReconciled,
      budgetLeftMinor: row.budgetLeftMinor,
      quota: checkQuota(row.given.quotas, row.given.grants),
      setAsideBy: row.setAsideBy,
      committed: new Set(row.committedIds),
      clock: clockOf(application.statusSince, row.returns, { timeZone, country }),
      round: row.round,
      approvals: row.approvals,
    };
  }
}

function levelsOf(scores: readonly { criterion: string; level: number }[]): ScoreLevels {
  return Object.fromEntries(scores.map(({ criterion, level }) => [criterion, level]));
}
