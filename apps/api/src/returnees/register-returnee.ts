import { Injectable } from '@nestjs/common';
import type { RegisterReturneeRequest } from '@tendesh/contracts/returnees/returnees';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { refuseIf } from '../platform/problems/problem';
import { OfficesRepository } from '../staff/offices.repository';
import { ConsentsRepository } from './consents.repository';
import { officeDay } from './office-day';
import { PersonDetailsRepository } from './person-details.repository';
import { checkConsents, readConsent } from './read-consents';
import { readPerson } from './read-person';
import type { ReturneeEntity } from './returnee.entity';
import { ReturneesRepository } from './returnees.repository';
import { detailsOf, searchTextOf } from './rows-of-person';

/** A part of the act at the desk: the case may be opened in the same transaction. */
@Injectable()
export class RegisterReturnee {
  constructor(
    private readonly returnees: ReturneesRepository,
    private readonly details: PersonDetailsRepository,
    private readonly consents: ConsentsRepository,
    private readonly offices: OfficesRepository,
  ) {}

  async run(tx: WriteTransaction, request: RegisterReturneeRequest): Promise<ReturneeEntity> {
    const { officeId } = tx.actor;
    const { country, today } = await officeDay(tx, this.offices, officeId);
    const { person, violations } = readPerson(request, { country, today, stored: [] });
    refuseIf([...violations, ...checkConsents(request.consents, today)]);
    const returnee = {
      ...person.row,
      ...{ id: newId(tx.now), officeId, version: 1, createdBy: tx.actor.id, createdAt: tx.now },
      searchText: searchTextOf(person.row, person.phones, []),
    };
    await this.returnees.add(tx, returnee);
    await this.details.add(tx, detailsOf(person, returnee, tx.now));
    await this.addConsents(tx, returnee.id, request.consents);
    await tx.audit({ noun: 'returnee', nounId: returnee.id, officeId, act: 'registered' });
    return returnee;
  }

  private addConsents(
    tx: WriteTransaction,
    returneeId: string,
    consents: RegisterReturneeRequest['consents'],
  ): Promise<void> {
    const { officeId, id: recordedBy } = tx.actor;
    const rows = consents.map((consent) => ({
      ...readConsent(consent),
      ...{ id: newId(tx.now), returneeId, officeId, recordedBy, withdrawnOn: null },
    }));
    return this.consents.add(tx, rows);
  }
}
