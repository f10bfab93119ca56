import { Injectable } from '@nestjs/common';
import type { ReviseCallRequest } from '@tendesh/contracts/programmes/calls';
import type { Written } from '@tendesh/contracts/shared/acts';
import { type CallTerm, type CallTerms, checkRevision, revisedTerms } from '@tendesh/domain/programmes/call-revision';
import { newId } from '../platform/database/new-id';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { AfterRaising } from './after-raising';
import { CallActs } from './call-acts';
import { type CallRow, CallsRepository } from './calls.repository';

/** Lets a published call gain: a later day, more grants, further money, better words. The reason stands beside the call. */
@Injectable()
export class ReviseCall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: CallActs,
    private readonly calls: CallsRepository,
    private readonly raising: AfterRaising,
  ) {}

  run(id: string, seenVersion: number, { reason, ...said }: ReviseCallRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const { call, today } = await this.acts.begin(tx, id, 'revise', seenVersion);
      const { programmeId, code } = call;
      const former = termsOf(call);
      refuseIf([
        ...checkRevision(former, said, today),
        ...(await this.acts.foreignMoney(tx, programmeId, said.allocationIds)),
      ]);
      const version = call.version + 1;
      const terms = revisedTerms(former, said);
      await this.calls.revise(tx, { id, version }, said);
      await this.calls.addRevision(tx, {
        ...{ id: newId(tx.now), callId: id, by: tx.actor.id, reason },
        ...{ former: only(former, terms), revised: only(said, terms) },
      });
      await tx.audit({
        ...{ noun: 'call', nounId: id, act: 'revised', reason },
        detail: { programmeId, code, terms: terms.join(' ') },
      });
      if (terms.some((term) => term === 'maxGrants' || term === 'allocationIds'))
        await this.raising.run(tx, programmeId, 'call.revised');
      return { id, version };
    });
  }
}

function termsOf({ name, description, closesOn, quotas, allocationIds }: CallRow): CallTerms {
  return { name, description, closesOn, maxGrants: quotas.maxGrants ?? null, allocationIds };
}

function only(all: CallTerms, terms: readonly CallTerm[]): Partial<CallTerms> {
  return Object.fromEntries(terms.map((term) => [term, all[term]]));
}
