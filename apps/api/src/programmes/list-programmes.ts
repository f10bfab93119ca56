import { Injectable } from '@nestjs/common';
import type { CallList, ProgrammeList } from '@tendesh/contracts/programmes/programmes';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { ProgrammesRepository } from './programmes.repository';

@Injectable()
export class ListProgrammes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: ProgrammesRepository,
  ) {}

  programmes(): Promise<ProgrammeList> {
    return this.work.read(async (tx) => ({ items: await this.repository.list(tx) }));
  }

  calls(): Promise<CallList> {
    return this.work.read(async (tx) => {
      const today = localDay(tx.now.toISOString(), 'Asia/Bishkek');
      const rows = await this.repository.calls(tx, currentActor().visibleOfficeIds);
      return { items: rows.map((call) => ({ ...call, isOpen: call.opensOn <= today && today <= call.closesOn })) };
    });
  }
}
