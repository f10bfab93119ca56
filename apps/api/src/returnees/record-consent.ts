import { Injectable } from '@nestjs/common';
import type { ConsentInput } from '@tendesh/contracts/returnees/returnees';
import type { Written } from '@tendesh/contracts/shared/acts';
import { violation } from '@tendesh/domain/problems/violation';
import { returneeTransitions } from '@tendesh/domain/returnees/returnee-transitions';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { OfficesRepository } from '../staff/offices.repository';
import { ConsentsRepository } from './consents.repository';
import { officeDay } from './office-day';
import { checkConsent, readConsent } from './read-consents';
import { situationOf } from './returnee-situation';
import type { ReturneeEntity } from './returnee.entity';
import { ReturneesRepository } from './returnees.repository';

@Injectable()
export class RecordConsent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly returnees: ReturneesRepository,
    private readonly consents: ConsentsRepository,
    private readonly offices: OfficesRepository,
  ) {}

  run(returneeId: string, input: ConsentInput): Promise<Written> {
    return this.work.write(async (tx) => {
      const returnee = await this.returnees.lock(tx, returneeId);
      await this.authorise(tx, returnee);
      const { today } = await officeDay(tx, this.offices, returnee.officeId);
      refuseIf(checkConsent(input, today));
      const { officeId, version } = returnee;
      const consent = {
        ...readConsent(input),
        id: newId(tx.now),
        returneeId,
        officeId,
        withdrawnOn: null,
        recordedBy: tx.actor.id,
      };
      await this.consents.add(tx, [consent]);
      const detail = { purpose: consent.purpose, way: consent.way };
      await tx.audit({
        noun: 'consent',
        nounId: consent.id,
        caseId: await this.openCase(tx, returneeId),
        officeId,
        act: 'given',
        detail,
      });
      return { id: consent.id, version };
    });
  }

  /** Stops the use for that purpose from this day. */
  withdraw(id: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const { returneeId } = await this.consents.get(tx, id);
      const returnee = await this.returnees.lock(tx, returneeId);
      await this.authorise(tx, returnee);
      const { withdrawnOn, purpose } = await this.consents.get(tx, id);
      refuseIf(withdrawnOn === null ? [] : [violation('wrong_status', undefined, { status: 'withdrawn' })]);
      const { officeId, version } = returnee;
      await this.consents.withdraw(tx, id, (await officeDay(tx, this.offices, officeId)).today);
      const caseId = await this.openCase(tx, returneeId);
      await tx.audit({ noun: 'consent', nounId: id, caseId, officeId, act: 'withdrawn', detail: { purpose } });
      return { id, version };
    });
  }

  private async authorise(tx: WriteTransaction, returnee: ReturneeEntity): Promise<void> {
    const cases = await this.returnees.cases(tx, returnee.id);
    const standing = await this.returnees.standing(tx, returnee);
    decide(returneeTransitions, 'record_consent', tx.actor, situationOf(cases, standing));
  }

  private async openCase(tx: WriteTransaction, returneeId: string): Promise<string | undefined> {
    return (await this.returnees.cases(tx, returneeId)).find((one) => one.status === 'open')?.id;
  }
}
