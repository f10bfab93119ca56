import { Injectable } from '@nestjs/common';
import type { EditStaffRequest } from '@tendesh/contracts/staff/staff';
import type { Written } from '@tendesh/contracts/shared/acts';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { notFound, refuseIf } from '../platform/problems/problem';
import { SessionsRepository } from './sessions.repository';
import type { StaffEntity } from './staff.entity';
import { StaffRepository } from './staff.repository';

@Injectable()
export class EditStaff {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly sessions: SessionsRepository,
  ) {}

  run(id: string, seenVersion: number, request: EditStaffRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const person = await this.loaded(tx, id, seenVersion);
      if (!request.roles.includes('administrator')) refuseIf(await this.lastAdministrator(tx, person));
      const { fullName, language, officeId } = request;
      await this.staff.save(tx, { id, fullName: fullName.trim(), language, officeId, version: person.version + 1 });
      await this.staff.setReach(tx, id, request.roles, request.programmeIds);
      await tx.audit({
        noun: 'staff',
        nounId: id,
        act: 'edited',
        detail: { roles: request.roles.join(' '), officeId },
      });
      return { id, version: person.version + 1 };
    });
  }

  /** Ends the person's sessions at once. Nobody disables himself. */
  disable(id: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const person = await this.loaded(tx, id, seenVersion);
      refuseIf(id === tx.actor.id ? [violation('own_account')] : []);
      refuseIf(await this.lastAdministrator(tx, person));
      await this.staff.save(tx, { id, status: 'disabled', version: person.version + 1 });
      await this.sessions.endAllOf(tx, id);
      await tx.audit({ noun: 'staff', nounId: id, act: 'disabled', reason });
      return { id, version: person.version + 1 };
    });
  }

  enable(id: string, seenVersion: number): Promise<Written> {
    return this.work.write(async (tx) => {
      const person = await this.loaded(tx, id, seenVersion);
      const status = person.passwordHash === null ? 'invited' : 'active';
      await this.staff.save(tx, { id, status, failedSignIns: 0, lockedUntil: null, version: person.version + 1 });
      await tx.audit({ noun: 'staff', nounId: id, act: 'enabled' });
      return { id, version: person.version + 1 };
    });
  }

  private async loaded(tx: WriteTransaction, id: string, seenVersion: number): Promise<StaffEntity> {
    const person = await this.staff.lock(tx, id);
    if (person === null) throw notFound();
    refuseIf(person.version === seenVersion ? [] : [violation('stale_version')]);
    return person;
  }

  private async lastAdministrator(tx: WriteTransaction, person: StaffEntity): Promise<Violation[]> {
    const member = await this.staff.member(tx, person.id);
    if (person.status !== 'active' || !member?.roles.includes('administrator')) return [];
    return (await this.staff.countActiveAdministrators(tx)) > 1 ? [] : [violation('last_administrator')];
  }
}
