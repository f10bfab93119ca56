import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../platform/database/transaction';
import { PersonDetailsRepository } from './person-details.repository';
import type { ReturneeEntity } from './returnee.entity';
import { ReturneesRepository } from './returnees.repository';
import { searchTextOf } from './rows-of-person';

/** Writes the search text anew, after something outside the person's form has changed: a case was opened. */
@Injectable()
export class IndexReturnee {
  constructor(
    private readonly returnees: ReturneesRepository,
    private readonly details: PersonDetailsRepository,
  ) {}

  async run(tx: WriteTransaction, returnee: ReturneeEntity): Promise<void> {
    const phones = await this.details.phones(tx, returnee.id);
    const cases = await this.returnees.cases(tx, returnee.id);
    const text = searchTextOf(
      returnee,
      phones.map((phone) => phone.number),
      cases.map((one) => one.number),
    );
    await this.returnees.save(tx, { id: returnee.id, searchText: text });
  }
}
