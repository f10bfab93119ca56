import { Injectable } from '@nestjs/common';
import type { ProgrammePage } from '@tendesh/contracts/programmes/programmes';
import { programmeStanding } from '@tendesh/domain/programmes/programme-standing';
import { reaches } from '@tendesh/domain/staff/reach';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseUnseen } from '../platform/policy/decide';
import { notFound } from '../platform/problems/problem';
import { OfficesRepository } from '../staff/offices.repository';
import { AllocationsRepository } from './allocations.repository';
import { presentCall } from './call.presenter';
import { CallsRepository } from './calls.repository';
import { ProgrammesRepository } from './programmes.repository';
import { presentRuleSet } from './rule-set.presenter';
import { RuleSetsRepository } from './rule-sets.repository';
import { TodayOfOffice } from './today-of-office';

/** A programme with its calls, its money and its rules, as far as the reader sees them. */
@Injectable()
export class ShowProgramme {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesRepository,
    private readonly calls: CallsRepository,
    private readonly allocations: AllocationsRepository,
    private readonly ruleSets: RuleSetsRepository,
    private readonly offices: OfficesRepository,
    private readonly today: TodayOfOffice,
  ) {}

  run(id: string): Promise<ProgrammePage> {
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const programme = await this.programmes.find(tx, id, actor.language);
      if (programme === null) throw notFound();
      const standing = programmeStanding(programme, actor);
      refuseUnseen(actor, 'programme.read', standing);
      const may = {
        manage: reaches(actor, 'programme.manage', standing),
        draftRules: reaches(actor, 'ruleset.draft', standing),
      };
      // Drafts are for those who write and decide them; the others see what holds.
      const seesDrafts = may.manage || may.draftRules || reaches(actor, 'ruleset.approve', standing);
      const today = await this.today.at(tx, actor.officeId);
      const calls = await this.calls.ofProgramme(tx, id);
      const ruleSets = await this.ruleSets.ofProgramme(tx, id);
      return {
        programme,
        calls: calls
          .filter(({ status }) => seesDrafts || status === 'published')
          .map((call) => presentCall(call, programme, actor, today)),
        allocations: reaches(actor, 'allocation.read', standing) ? await this.allocations.ofProgramme(tx, id) : null,
        ruleSets: ruleSets
          .filter(({ status }) => seesDrafts || status === 'approved')
          .map((row) => presentRuleSet(row, programme, actor, today)),
        may,
        offices: (await this.offices.list(tx)).map((office) => ({ id: office.id, name: office.name })),
      };
    });
  }
}
