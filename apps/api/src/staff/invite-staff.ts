import { Injectable } from '@nestjs/common';
import type { InviteStaffRequest } from '@tendesh/contracts/staff/staff';
import type { Written } from '@tendesh/contracts/shared/acts';
import { v7 as uuidv7 } from 'uuid';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { notFound, refuseIf } from '../platform/problems/problem';
import { violation } from '@tendesh/domain/problems/violation';
import { SendLink } from './send-link';
import { StaffRepository } from './staff.repository';

@Injectable()
export class InviteStaff {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly sendLink: SendLink,
  ) {}

  run(request: InviteStaffRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const person = {
        id: uuidv7(),
        email: request.email.trim().toLowerCase(),
        fullName: request.fullName.trim(),
        language: request.language,
        status: 'invited' as const,
        officeId: request.officeId,
        passwordHash: null,
        failedSignIns: 0,
        lockedUntil: null,
        lastSeenAt: null,
        version: 1,
        createdAt: tx.now,
      };
      await this.staff.add(tx, person);
      await this.staff.setReach(tx, person.id, request.roles, request.programmeIds);
      await this.sendLink.run(tx, person, 'invitation');
      await tx.audit({ noun: 'staff', nounId: person.id, act: 'invited', detail: { roles: request.roles.join(' ') } });
      return { id: person.id, version: 1 };
    });
  }

  /** The earlier link stops working. */
  again(id: string): Promise<void> {
    return this.work.write(async (tx) => {
      const person = await this.staff.lock(tx, id);
      if (person === null) throw notFound();
      refuseIf(person.status === 'invited' ? [] : [violation('wrong_status', undefined, { status: person.status })]);
      await this.sendLink.run(tx, person, 'invitation');
      await tx.audit({ noun: 'staff', nounId: id, act: 'invited_again' });
    });
  }
}
