import { Injectable } from '@nestjs/common';
import type { RehearsedLetter, RehearsedMessage } from '@tendesh/contracts/shared/dry-run';
import { MakeLetters } from '../letters/make-letters';
import { AfterActs, type ToldByActs } from '../platform/audit/after-acts';
import type { AuditEntry } from '../platform/audit/audit';
import { type AuditedTransaction, isOfSomebody } from '../platform/database/transaction';
import { TellPeople } from './tell-people';

/** What follows from every act, in its own transaction. */
@Injectable()
export class FollowActs extends AfterActs {
  constructor(
    private readonly letters: MakeLetters,
    private readonly people: TellPeople,
  ) {
    super();
  }

  override async run(tx: AuditedTransaction, acts: readonly AuditEntry[]): Promise<ToldByActs> {
    const letters: RehearsedLetter[] = [];
    const told: RehearsedMessage[] = [];
    for (const entry of acts) {
      // A letter says who made it: what somebody without an account does leads to none.
      if (isOfSomebody(tx)) letters.push(...(await this.letters.of(tx, entry)));
      told.push(...(await this.people.of(tx, entry)));
    }
    return { told, letters };
  }
}
