import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { CallActs } from './call-acts';
import { CallsRepository } from './calls.repository';

/** The second person's word on a call, or the end of its draft. */
@Injectable()
export class DecideCall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: CallActs,
    private readonly calls: CallsRepository,
  ) {}

  publish(id: string, seenVersion: number): Promise<Written> {
    return this.decided(id, seenVersion, 'publish');
  }

  discard(id: string, seenVersion: number): Promise<Written> {
    return this.decided(id, seenVersion, 'discard');
  }

  private decided(id: string, seenVersion: number, act: 'publish' | 'discard'): Promise<Written> {
    return this.work.write(async (tx) => {
      const { call } = await this.acts.begin(tx, id, act, seenVersion);
      const status = act === 'publish' ? 'published' : 'discarded';
      const version = call.version + 1;
      const publishedBy = act === 'publish' ? tx.actor.id : null;
      await this.calls.decide(tx, id, { status, publishedBy, version });
      const { code, draftedBy, editedBy } = call;
      await tx.audit({
        ...{ noun: 'call', nounId: id, act: status },
        detail: { code, draftedBy, editedBy: editedBy?.id ?? null },
        facts: { name: code },
      });
      return { id, version };
    });
  }
}
