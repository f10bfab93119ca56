import { Injectable } from '@nestjs/common';
import type { Returnee } from '@tendesh/contracts/returnees/returnees';
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor, type SignedIn } from '../platform/context/request-context';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseUnseen } from '../platform/policy/decide';
import { OfficesRepository } from '../staff/offices.repository';
import { StaffRepository } from '../staff/staff.repository';
import { ConsentsRepository } from './consents.repository';
import { officeDay } from './office-day';
import { PersonDetailsRepository } from './person-details.repository';
import { presentReturnee } from './returnee.presenter';
import { ReturneesRepository } from './returnees.repository';

@Injectable()
export class ShowReturnee {
  constructor(
    private readonly work: UnitOfWork,
    private readonly returnees: ReturneesRepository,
    private readonly details: PersonDetailsRepository,
    private readonly consents: ConsentsRepository,
    private readonly offices: OfficesRepository,
    private readonly staff: StaffRepository,
    private readonly reads: ReadLog,
  ) {}

  run(id: string): Promise<Returnee> {
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const shown = await this.of(tx, id, actor);
      const read = {
        noun: 'returnee',
        nounId: id,
        caseId: shown.cases[0]?.id ?? null,
        officeId: shown.officeId,
      } as const;
      await this.reads.note(tx, actor, read);
      return shown;
    });
  }

  /** As this reader sees him; the reading is not noted. */
  async of(tx: Transaction, id: string, actor: SignedIn): Promise<Returnee> {
    const returnee = await this.returnees.get(tx, id);
    const standing = await this.returnees.standing(tx, returnee);
    refuseUnseen(actor, 'returnee.read', standing);
    return presentReturnee({
      ...{ returnee, standing, actor },
      cases: await this.returnees.cases(tx, id),
      details: await this.details.of(tx, id),
      consents: await this.consents.of(tx, id),
      today: (await officeDay(tx, this.offices, returnee.officeId)).today,
      colleagues: await this.staff.colleagues(tx, returnee.officeId),
    });
  }
}
