import { Injectable } from '@nestjs/common';
import type { OfficeList } from '@tendesh/contracts/staff/offices';
import type { StaffPage, StaffQuery } from '@tendesh/contracts/staff/staff';
import { DEFAULT_PAGE, pageOf } from '../platform/database/keyset';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { OfficesRepository } from './offices.repository';
import { StaffRepository } from './staff.repository';

@Injectable()
export class ListStaff {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: StaffRepository,
    private readonly officesRepository: OfficesRepository,
  ) {}

  staff(query: StaffQuery): Promise<StaffPage> {
    const limit = query.limit ?? DEFAULT_PAGE;
    return this.work.read(async (tx) => pageOf(await this.repository.list(tx, query, limit + 1), limit));
  }

  offices(): Promise<OfficeList> {
    return this.work.read(async (tx) => ({ items: await this.officesRepository.list(tx) }));
  }
}
