import { Injectable } from '@nestjs/common';
import type { OfficeReference } from '@tendesh/contracts/staff/offices';
import type { Transaction } from '../platform/database/transaction';

@Injectable()
export class OfficesRepository {
  async find(tx: Transaction, id: string): Promise<OfficeReference | null> {
    const [row] = await tx.rows<OfficeReference>(
      `select id, code, name, country, time_zone as "timeZone" from office where id = $1`,
      [id],
    );
    return row ?? null;
  }

  list(tx: Transaction): Promise<OfficeReference[]> {
    return tx.rows<OfficeReference>(
      `select id, code, name, country, time_zone as "timeZone" from office order by country, name`,
    );
  }

  async add(tx: Transaction, office: OfficeReference): Promise<void> {
    await tx.rows(`insert into office (id, code, name, country, time_zone) values ($1, $2, $3, $4, $5)`, [
      office.id,
      office.code,
      office.name,
      office.country,
      office.timeZone,
    ]);
  }
}
