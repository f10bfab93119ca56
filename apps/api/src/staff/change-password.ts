import { Injectable } from '@nestjs/common';
import type { ChangePasswordRequest } from '@tendesh/contracts/staff/session';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { notFound, refuseIf } from '../platform/problems/problem';
import { violation } from '@tendesh/domain/problems/violation';
import { checkNewPassword, hashPassword, isPassword } from './passwords';
import { StaffRepository } from './staff.repository';

@Injectable()
export class ChangePassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffRepository,
  ) {}

  run({ currentPassword, newPassword }: ChangePasswordRequest): Promise<void> {
    return this.work.write(async (tx) => {
      const person = await this.staff.lock(tx, tx.actor.id);
      if (person === null) throw notFound();
      const right = await isPassword(person.passwordHash, currentPassword);
      refuseIf(
        right ? checkNewPassword(newPassword, '/newPassword') : [violation('password_wrong', '/currentPassword')],
      );
      await this.staff.save(tx, { id: person.id, passwordHash: await hashPassword(newPassword) });
      await tx.audit({ noun: 'staff', nounId: person.id, act: 'password_changed' });
    });
  }
}
