import { Injectable } from '@nestjs/common';
import type { TokenInfo } from '@tendesh/contracts/staff/session';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Problem, refuseIf } from '../platform/problems/problem';
import { checkNewPassword, hashPassword } from './passwords';
import { SendLink } from './send-link';
import { SessionsRepository } from './sessions.repository';
import { StaffRepository } from './staff.repository';
import { StaffTokensRepository } from './staff-tokens.repository';
import { hashOfToken } from './tokens';

/** The ways to a new password: by a link from an invitation or a reset, or with the present one. */
@Injectable()
export class ChoosePassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly tokens: StaffTokensRepository,
    private readonly sessions: SessionsRepository,
    private readonly sendLink: SendLink,
  ) {}

  /** Answers the same whether or not there is such an account. */
  requestReset(email: string): Promise<void> {
    return this.work.system(async (tx) => {
      const person = await this.staff.lockByEmail(tx, email.trim().toLowerCase());
      if (person?.status === 'active') await this.sendLink.run(tx, person, 'password_reset');
    });
  }

  tokenInfo(token: string): Promise<TokenInfo> {
    return this.work.system(async (tx) => {
      const found = await this.tokens.find(tx, hashOfToken(token));
      if (found === null) throw new Problem('token_expired');
      return { email: found.email, purpose: found.purpose };
    });
  }

  /** Ends every session of the person: whoever had the old password is out. */
  async byToken(token: string, password: string): Promise<void> {
    refuseIf(checkNewPassword(password, '/password'));
    const passwordHash = await hashPassword(password);
    // The link says whose password it is and not who holds it: the trail names nobody who chose it.
    await this.work.anonymously(async (tx) => {
      const found = await this.tokens.find(tx, hashOfToken(token));
      if (found === null) throw new Problem('token_expired');
      await this.tokens.use(tx, hashOfToken(token));
      await this.staff.save(tx, {
        id: found.staffId,
        passwordHash,
        status: 'active',
        failedSignIns: 0,
        lockedUntil: null,
      });
      await this.sessions.endAllOf(tx, found.staffId);
      await tx.audit({ noun: 'staff', nounId: found.staffId, act: 'password_changed' });
    });
  }
}
