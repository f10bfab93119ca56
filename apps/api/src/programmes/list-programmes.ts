import { Injectable } from '@nestjs/common';
import type { Call, CallList, ProgrammeList } from '@tendesh/contracts/programmes/programmes';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { ProgrammesRepository } from './programmes.repository';
import { TodayOfOffice } from './today-of-office';

@Injectable()
export class ListProgrammes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly repository: ProgrammesRepository,
    private readonly today: TodayOfOffice,
  ) {}

  programmes(): Promise<ProgrammeList> {
    return this.work.read(async (tx) => ({ items: await this.repository.list(tx) }));
  }

  /** Published calls, each with the rules under which it would be applied today. */
  calls(): Promise<CallList> {
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const today = await this.today.at(tx, actor.officeId);
      const items: Call[] = [];
      for (const call of await this.repository.calls(tx, actor.visibleOfficeIds)) {
        const ruleSet = await this.repository.ruleSetOn(tx, call, today);
        if (ruleSet === null) continue;
        const { id: ruleSetId, number: ruleSetNumber, rules } = ruleSet;
        const isOpen = call.opensOn <= today && today <= call.closesOn;
        items.push({ ...call, ruleSetId, ruleSetNumber, rules, isOpen });
      }
      return { items };
    });
  }
}
