import { Injectable } from '@nestjs/common';
import type { RehearsedMessage } from '@tendesh/contracts/shared/dry-run';
import { AfterActs, type ToldByActs } from '../platform/audit/after-acts';
import type { AuditEntry } from '../platform/audit/audit';
import type { WriteTransaction } from '../platform/database/transaction';
import { TellPeople } from './tell-people';

/** What follows from every act, in its own transaction. */
@Injectable()
export class FollowActs extends AfterActs {
  constructor(private readonly people: TellPeople) {
    super();
  }

  override async run(tx: WriteTransaction, acts: readonly AuditEntry[]): Promise<ToldByActs> {
    const told: RehearsedMessage[] = [];
    for (const entry of acts) told.push(...(await this.people.of(tx, entry)));
    return { told, letters: [] };
  }
}
