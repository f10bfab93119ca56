import { Injectable } from '@nestjs/common';
import type { Sight } from '../platform/context/request-context';
import type { Transaction } from '../platform/database/transaction';
import { signedIn } from './database-sessions';
import { SessionsRepository } from './sessions.repository';

/** What somebody would see who signed in now. */
@Injectable()
export class SightOfStaff {
  constructor(private readonly sessions: SessionsRepository) {}

  async of(tx: Transaction, staffId: string): Promise<Sight> {
    return signedIn(await this.sessions.person(tx, staffId));
  }
}
