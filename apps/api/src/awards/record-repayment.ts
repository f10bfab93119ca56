import { Injectable } from '@nestjs/common';
import type { RepaymentRequest } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { checkPastDay } from '@tendesh/domain/calendar/check-day';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { CasesRepository } from '../cases/cases.repository';
import { newId } from '../platform/database/new-id';
import { ReserveList } from '../committees/reserve-list';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { AwardActs } from './award-acts';
import { AwardDossiers } from './award-dossiers';
import type { AwardEntity } from './award.entity';
import { RepaymentsRepository } from './repayments.repository';
import { ThawAward } from './thaw-award';

/** Records that the grantee paid money back: the way out of a frozen award and of a closing above the entitlement. */
@Injectable()
export class RecordRepayment {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: AwardActs,
    private readonly dossiers: AwardDossiers,
    private readonly repayments: RepaymentsRepository,
    private readonly cases: CasesRepository,
    private readonly thaw: ThawAward,
    private readonly reserve: ReserveList,
  ) {}

  run(awardId: string, seenVersion: number, { amountMinor, reference, paidOn }: RepaymentRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, awardId, 'record_repayment', seenVersion);
      const { award, dossier } = permitted;
      const today = await this.dossiers.dayAt(tx, permitted, tx.now);
      const notBefore = await this.dossiers.dayAt(tx, permitted, award.approvedAt);
      refuseIf([...checkAmount(amountMinor, award), ...checkPastDay(paidOn, '/paidOn', { today, notBefore })]);
      const id = newId(tx.now);
      const { caseId, officeId } = award;
      const of = { id, awardId, caseId, officeId };
      const recorded = { recordedBy: tx.actor.id, recordedAt: tx.now };
      const standing = { voidedAt: null, voidedBy: null, voidReason: null };
      // Paid in full before, the award holds only what is still out.
      return this.reserve.freeing(tx, award.programmeId, 'award.repayment_recorded', async () => {
        await this.repayments.add(tx, {
          ...{ ...of, amountMinor, reference: reference.trim(), paidOn },
          ...{ ...recorded, ...standing },
        });
        await this.cases.addDutyAct(tx, dossier.case, { act: 'recorded_payment', subjectId: id });
        await this.thaw.run(tx, awardId);
        const detail = { amountMinor, repaymentId: id };
        return this.acts.finish(tx, permitted, {}, { act: 'repayment_recorded', detail });
      });
    });
  }
}

function checkAmount(amountMinor: number, { disbursedMinor, repaidMinor }: AwardEntity): Violation[] {
  const maxMinor = disbursedMinor - repaidMinor;
  return amountMinor <= maxMinor ? [] : [violation('repayment_above_what_is_out', '/amountMinor', { maxMinor })];
}
