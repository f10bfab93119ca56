import { Injectable } from '@nestjs/common';
import type { ChainPlace } from '@tendesh/domain/acts/duty-pairs';
import type { Transaction } from '../../platform/database/transaction';

export interface NamedPlace extends ChainPlace {
  readonly officeName: string;
  readonly programmeCode: string;
}

@Injectable()
export class ChainPlacesRepository {
  /** Every office with every programme that it runs. */
  list(tx: Transaction, officeId: string | null): Promise<NamedPlace[]> {
    return tx.rows<NamedPlace>(
      `select po.office_id as "officeId", po.programme_id as "programmeId", o.name as "officeName", p.code as "programmeCode"
       from programme_office po join office o on o.id = po.office_id join programme p on p.id = po.programme_id
       where $1::uuid is null or po.office_id = $1`,
      [officeId],
    );
  }
}
