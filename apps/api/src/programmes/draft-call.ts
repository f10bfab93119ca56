import { Injectable } from '@nestjs/common';
import type { SaveCallRequest } from '@tendesh/contracts/programmes/calls';
import type { Written } from '@tendesh/contracts/shared/acts';
import { checkQuotas } from '@tendesh/domain/programmes/quotas';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { checkTexts } from '@tendesh/domain/texts/texts';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { CallActs } from './call-acts';
import { CallsRepository } from './calls.repository';
import { LockProgramme } from './lock-programme';
import { RuleSetsRepository } from './rule-sets.repository';

/** Writes the draft of a call. Nobody applies under it before a second person has published it. */
@Injectable()
export class DraftCall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: LockProgramme,
    private readonly acts: CallActs,
    private readonly calls: CallsRepository,
    private readonly ruleSets: RuleSetsRepository,
  ) {}

  add(programmeId: string, said: SaveCallRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      await this.programmes.lock(tx, programmeId, 'programme.manage');
      refuseIf(await this.whyNot(tx, programmeId, said));
      const id = newId(tx.now);
      await this.calls.add(tx, { id, programmeId, by: tx.actor.id }, said);
      await tx.audit({ noun: 'call', nounId: id, act: 'drafted', detail: { programmeId, code: said.code } });
      return { id, version: 1 };
    });
  }

  change(id: string, seenVersion: number, said: SaveCallRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const { call } = await this.acts.begin(tx, id, 'edit', seenVersion);
      refuseIf(await this.whyNot(tx, call.programmeId, said));
      const version = call.version + 1;
      await this.calls.save(tx, { id, by: tx.actor.id, version }, said);
      await tx.audit({ noun: 'call', nounId: id, act: 'changed', detail: { code: said.code } });
      return { id, version };
    });
  }

  private async whyNot(tx: WriteTransaction, programmeId: string, said: SaveCallRequest): Promise<Violation[]> {
    const ruleSet = await this.ruleSets.find(tx, said.ruleSetId);
    return [
      ...checkTexts(said.name, '/name', 200),
      ...(said.closesOn < said.opensOn ? [violation('before_another_date', '/closesOn')] : []),
      ...(ruleSet?.programmeId === programmeId ? [] : [violation('unknown_value', '/ruleSetId')]),
      ...(await this.acts.foreignMoney(tx, programmeId, said.allocationIds)),
      ...checkQuotas(said.quotas),
    ];
  }
}
