import { Inject, Injectable } from '@nestjs/common';
import type { SignInRequest } from '@tendesh/contracts/staff/session';
import type { Config } from '../platform/config/config';
import { CONFIG } from '../platform/config/config.token';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { Problem } from '../platform/problems/problem';
import { isPassword } from './passwords';
import { SessionsRepository } from './sessions.repository';
import type { StaffEntity } from './staff.entity';
import { StaffRepository } from './staff.repository';
import { hashOfToken, newToken } from './tokens';

const FAILURES_BEFORE_LOCK = 5;
const LOCK_MS = 15 * 60_000;

export interface NewSession {
  readonly token: string;
  readonly expiresAt: Date;
}

/** E-mail and password for a session. Five failures lock the account for a quarter of an hour, and the answer says until when. */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly sessions: SessionsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run({ email, password }: SignInRequest): Promise<NewSession> {
    const outcome = await this.work.system(async (tx) => {
      const person = await this.staff.lockByEmail(tx, email.trim().toLowerCase());
      if (person?.lockedUntil && person.lockedUntil > tx.now) return locked(person.lockedUntil);
      const right = await isPassword(person?.passwordHash ?? null, password);
      if (person === null) return new Problem('invalid_credentials');
      if (!right || person.status !== 'active') return this.countFailure(tx, person);
      return this.open(tx, person);
    });
    // Thrown outside, so that the counted failure is committed.
    if (outcome instanceof Problem) throw outcome;
    return outcome;
  }

  private async open(tx: Transaction, person: StaffEntity): Promise<NewSession> {
    const token = newToken();
    const expiresAt = new Date(tx.now.getTime() + this.config.sessionHours * 3_600_000);
    await this.staff.save(tx, { id: person.id, failedSignIns: 0, lockedUntil: null, lastSeenAt: tx.now });
    await this.sessions.add(tx, { tokenHash: hashOfToken(token), staffId: person.id, expiresAt });
    return { token, expiresAt };
  }

  private async countFailure(tx: Transaction, person: StaffEntity): Promise<Problem> {
    const failures = person.failedSignIns + 1;
    const lockedUntil = failures >= FAILURES_BEFORE_LOCK ? new Date(tx.now.getTime() + LOCK_MS) : null;
    await this.staff.save(tx, { id: person.id, failedSignIns: lockedUntil ? 0 : failures, lockedUntil });
    return lockedUntil ? locked(lockedUntil) : new Problem('invalid_credentials');
  }
}

function locked(until: Date): Problem {
  return new Problem('account_locked', [], { until: until.toISOString() });
}
