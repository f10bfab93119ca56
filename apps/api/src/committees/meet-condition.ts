import { Injectable } from '@nestjs/common';
import type { ConditionMetRequest } from '@tendesh/contracts/committees/room';
import type { Written } from '@tendesh/contracts/shared/acts';
import { violation } from '@tendesh/domain/problems/violation';
import { CasesRepository } from '../cases/cases.repository';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseStale, refuseUnseen } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { reaches } from '@tendesh/domain/staff/reach';
import { ConditionsRepository } from './conditions.repository';

/** A condition of the committee is met, and somebody saw how; until then no agreement is prepared. */
@Injectable()
export class MeetCondition {
  constructor(
    private readonly work: UnitOfWork,
    private readonly conditions: ConditionsRepository,
    private readonly cases: CasesRepository,
  ) {}

  run(id: string, seenVersion: number, { note }: ConditionMetRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const { caseId } = await this.conditions.get(tx, id);
      const standing = await this.cases.standing(tx, await this.cases.lock(tx, caseId));
      const condition = await this.conditions.get(tx, id);
      refuseUnseen(tx.actor, 'case.read', standing);
      const permission = 'condition.meet';
      refuseIf(reaches(tx.actor, permission, standing) ? [] : [violation('not_permitted', undefined, { permission })]);
      refuseIf(condition.metAt === null ? [] : [violation('wrong_status', undefined, { status: 'met' })]);
      refuseStale(condition, seenVersion);
      const version = condition.version + 1;
      await this.conditions.save(tx, { id, metAt: tx.now, metBy: tx.actor.id, metNote: note.trim(), version });
      const { officeId } = condition;
      await tx.audit({ noun: 'committee', nounId: id, caseId, officeId, act: 'condition_met' });
      return { id, version };
    });
  }
}
