import { Injectable } from '@nestjs/common';
import type { Call, CallList, Programme, ProgrammeList } from '@tendesh/contracts/programmes/programmes';
import { programmeStanding } from '@tendesh/domain/programmes/programme-standing';
import { reaches } from '@tendesh/domain/staff/reach';
import { currentActor, type SignedIn } from '../platform/context/request-context';
import type { Transaction } from '../platform/database/transaction';
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

  /** Those that the reader may open. */
  programmes(): Promise<ProgrammeList> {
    const actor = currentActor();
    return this.work.read(async (tx) => ({ items: await this.readable(tx, actor) }));
  }

  /** Their published calls, each with the rules under which it would be applied today. */
  calls(): Promise<CallList> {
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const today = await this.today.at(tx, actor.officeId);
      const ids = (await this.readable(tx, actor)).map(({ id }) => id);
      const items: Call[] = [];
      for (const call of await this.repository.calls(tx, ids, actor.language)) {
        const ruleSet = await this.repository.ruleSetOn(tx, call, today);
        if (ruleSet === null) continue;
        const { id: ruleSetId, number: ruleSetNumber, rules } = ruleSet;
        const isOpen = call.opensOn <= today && today <= call.closesOn;
        items.push({ ...call, ruleSetId, ruleSetNumber, rules, isOpen });
      }
      return { items };
    });
  }

  private async readable(tx: Transaction, actor: SignedIn): Promise<Programme[]> {
    const all = await this.repository.list(tx, actor.language);
    return all.filter((programme) => reaches(actor, 'programme.read', programmeStanding(programme, actor)));
  }
}
