import { Injectable } from '@nestjs/common';
import { addMonths } from '@tendesh/domain/calendar/days';
import { newId } from '../platform/database/new-id';
import { AfterFirstDisbursement } from '../awards/after-first-disbursement';
import type { WriteTransaction } from '../platform/database/transaction';
import { VisitsRepository } from './visits.repository';

/** The first payment starts the year of visits. A second call, after a voided payment was paid again, adds nothing. */
@Injectable()
export class PlanVisits extends AfterFirstDisbursement {
  constructor(private readonly visits: VisitsRepository) {
    super();
  }

  override async run(tx: WriteTransaction, award: { id: string; caseId: string; officeId: string }): Promise<void> {
    const { startOn, months } = await this.visits.planOf(tx, award.id);
    if (startOn === null) return;
    const { id: awardId, caseId, officeId } = award;
    const due = [...new Set(months)].map((month) => ({ month, dueOn: addMonths(startOn, month) }));
    await this.visits.plan(
      tx,
      due.map((visit) => ({ id: newId(tx.now), awardId, caseId, officeId, ...visit })),
    );
    await tx.audit({
      noun: 'award',
      nounId: awardId,
      caseId,
      officeId,
      act: 'visits_planned',
      detail: { startOn, visits: due.length },
    });
  }
}
