import { Injectable } from '@nestjs/common';
import { isRefused } from '@tendesh/domain/appeals/appeal-transitions';
import { lastDayOfAppeal, STANDARD_APPEAL_SERVICE_DAYS } from '@tendesh/domain/appeals/appeal-window';
import { holidaysOf } from '@tendesh/domain/calendar/holidays';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { addServiceDays } from '@tendesh/domain/calendar/service-days';
import { ApplicationsRepository } from '../applications/applications.repository';
import type { Dossier } from '../applications/dossier';
import { CasesRepository } from '../cases/cases.repository';
import type { Transaction } from '../platform/database/transaction';
import type { AppealEntity } from './appeal.entity';
import type { AppealFile } from './appeal-situation';
import { AppealsRepository } from './appeals.repository';

/** Loads what the acts on appeals are judged by: for a screen, and for an act under the lock of the case. */
@Injectable()
export class AppealFiles {
  constructor(
    private readonly appeals: AppealsRepository,
    private readonly applications: ApplicationsRepository,
    private readonly cases: CasesRepository,
  ) {}

  async of(tx: Transaction, dossier: Dossier): Promise<AppealFile> {
    const { application, ruleSet, case: found } = dossier;
    const { status } = application;
    const refusal = isRefused(status) ? await this.appeals.findRefusal(tx, application.id, status) : null;
    const { appealDays } = ruleSet.rules;
    const calendar = await this.calendar(tx, found.officeId);
    const lastDay =
      refusal === null ? null : lastDayOfAppeal({ refusedAt: refusal.at.toISOString(), appealDays, ...calendar });
    const live = await this.applications.findLiveOfCase(tx, found.id);
    return {
      ...{ dossier, refusal, lastDay },
      refusedOn: refusal === null ? null : localDay(refusal.at.toISOString(), calendar.timeZone),
      appeals: await this.appeals.ofApplication(tx, application.id),
      newApplicationRuns: live !== null && live.id !== application.id,
      deciders: await this.appeals.decidersOf(tx, found.id),
    };
  }

  /** By when each appeal is to be decided, by id. */
  async dueDays(tx: Transaction, { dossier, appeals }: AppealFile): Promise<ReadonlyMap<string, string>> {
    const { timeZone, holidays } = await this.calendar(tx, dossier.case.officeId);
    const days = dossier.ruleSet.rules.serviceDays.appeal ?? STANDARD_APPEAL_SERVICE_DAYS;
    const dueOn = ({ filedAt }: AppealEntity) =>
      addServiceDays(localDay(filedAt.toISOString(), timeZone), days, holidays);
    return new Map(appeals.map((one) => [one.id, dueOn(one)]));
  }

  private async calendar(tx: Transaction, officeId: string) {
    const { timeZone, country } = await this.cases.officeClock(tx, officeId);
    return { timeZone, holidays: holidaysOf(country) };
  }
}
