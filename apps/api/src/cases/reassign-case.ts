import { Injectable } from '@nestjs/common';
import type { ReassignmentRequest } from '@tendesh/contracts/cases/cases';
import type { Written } from '@tendesh/contracts/shared/acts';
import type { CaseOfficerChoices } from '@tendesh/contracts/staff/staff';
import { caseTransitions } from '@tendesh/domain/cases/case-transitions';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale, refuseUnseen } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { OfficesRepository } from '../staff/offices.repository';
import { CaseOfficers } from './case-officers';
import { CaseSituation } from './case-situation';
import { CasesRepository } from './cases.repository';

@Injectable()
export class ReassignCase {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesRepository,
    private readonly situations: CaseSituation,
    private readonly officers: CaseOfficers,
    private readonly offices: OfficesRepository,
  ) {}

  /** The new officer counts as officer from now on, the old one for ever. */
  run(id: string, seenVersion: number, { caseOfficerId, reason }: ReassignmentRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const found = await this.cases.lock(tx, id);
      const situation = await this.situations.of(tx, found);
      decide(caseTransitions, 'reassign', tx.actor, situation);
      refuseStale(found, seenVersion);
      refuseIf(await this.officers.whyNot(tx, found, caseOfficerId, situation.done));
      const version = found.version + 1;
      await this.cases.save(tx, { id, caseOfficerId, version });
      await this.cases.addDutyAct(tx, found, { act: 'was_case_officer', subjectId: id, staffId: caseOfficerId });
      const detail = { from: found.caseOfficerId, to: caseOfficerId };
      await tx.audit({
        noun: 'case',
        nounId: id,
        caseId: id,
        officeId: found.officeId,
        act: 'reassigned',
        reason,
        detail,
      });
      return { id, version };
    });
  }

  choices(id: string): Promise<CaseOfficerChoices> {
    return this.work.read(async (tx) => {
      const found = await this.cases.get(tx, id);
      refuseUnseen(currentActor(), 'case.reassign', await this.cases.standing(tx, found));
      const officeName = (await this.offices.find(tx, found.officeId))?.name ?? '';
      const choices = await this.officers.choices(tx, found);
      return { items: choices.map((one) => ({ id: one.id, fullName: one.fullName, officeName })) };
    });
  }
}
