import { Injectable } from '@nestjs/common';
import type { RuleSetPage } from '@tendesh/contracts/programmes/rule-sets';
import { programmeStanding } from '@tendesh/domain/programmes/programme-standing';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseUnseen } from '../platform/policy/decide';
import { notFound } from '../platform/problems/problem';
import { ProgrammesRepository } from './programmes.repository';
import { presentRuleSet } from './rule-set.presenter';
import { RuleSetsRepository } from './rule-sets.repository';
import { TodayOfOffice } from './today-of-office';

/** A rule set beside the approved one that it follows. */
@Injectable()
export class ShowRuleSet {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesRepository,
    private readonly ruleSets: RuleSetsRepository,
    private readonly today: TodayOfOffice,
  ) {}

  run(id: string): Promise<RuleSetPage> {
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const row = await this.ruleSets.find(tx, id);
      const programme = row && (await this.programmes.find(tx, row.programmeId, actor.language));
      if (row === null || programme === null) throw notFound();
      refuseUnseen(actor, 'programme.read', programmeStanding(programme, actor));
      const others = await this.ruleSets.ofProgramme(tx, row.programmeId);
      const former = others.find(({ number, status }) => number < row.number && status === 'approved');
      return {
        ...presentRuleSet(row, programme, actor, await this.today.at(tx, actor.officeId)),
        ...{
          programmeId: programme.id,
          programmeName: programme.texts.name[actor.language],
          currency: programme.currency,
          rules: row.rules,
        },
        former: former === undefined ? null : { id: former.id, number: former.number, rules: former.rules },
      };
    });
  }
}
