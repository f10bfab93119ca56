import { Injectable } from '@nestjs/common';
import type { ReturneeInput } from '@tendesh/contracts/returnees/returnees';
import type { Written } from '@tendesh/contracts/shared/acts';
import { returneeTransitions } from '@tendesh/domain/returnees/returnee-transitions';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { OfficesRepository } from '../staff/offices.repository';
import { officeDay } from './office-day';
import { PersonDetailsRepository } from './person-details.repository';
import { readPerson } from './read-person';
import { ReturneesRepository } from './returnees.repository';
import { situationOf } from './returnee-situation';
import { detailsOf, searchTextOf } from './rows-of-person';

@Injectable()
export class EditReturnee {
  constructor(
    private readonly work: UnitOfWork,
    private readonly returnees: ReturneesRepository,
    private readonly details: PersonDetailsRepository,
    private readonly offices: OfficesRepository,
  ) {}

  run(id: string, seenVersion: number, input: ReturneeInput): Promise<Written> {
    return this.work.write(async (tx) => {
      const returnee = await this.returnees.lock(tx, id);
      const cases = await this.returnees.cases(tx, id);
      const standing = await this.returnees.standing(tx, returnee);
      decide(returneeTransitions, 'edit_returnee', tx.actor, situationOf(cases, standing));
      refuseStale(returnee, seenVersion);
      const stored = await this.details.identityDocuments(tx, id);
      const { country, today } = await officeDay(tx, this.offices, returnee.officeId);
      const { person, violations } = readPerson(input, { country, today, stored });
      refuseIf(violations);
      const caseNumbers = cases.map((one) => one.number);
      const version = returnee.version + 1;
      await this.returnees.save(tx, {
        ...person.row,
        id,
        version,
        searchText: searchTextOf(person.row, person.phones, caseNumbers),
      });
      await this.details.replace(tx, id, detailsOf(person, returnee, tx.now));
      const open = cases.find((one) => one.status === 'open');
      await tx.audit({ noun: 'returnee', nounId: id, caseId: open?.id, officeId: returnee.officeId, act: 'edited' });
      return { id, version };
    });
  }
}
