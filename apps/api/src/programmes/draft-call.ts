import { Injectable } from '@nestjs/common';
import type { SaveCallRequest } from '@tendesh/contracts/programmes/calls';
import type { Written } from '@tendesh/contracts/shared/acts';
import { callTransitions } from '@tendesh/domain/programmes/call-transitions';
import { checkQuotas } from '@tendesh/domain/programmes/quotas';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { checkTexts } from '@tendesh/domain/texts/texts';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { notFound, refuseIf } from '../platform/problems/problem';
import { AllocationsRepository } from './allocations.repository';
import { callSituation } from './call.presenter';
import { CallsRepository } from './calls.repository';
import { LockProgramme } from './lock-programme';
import { RuleSetsRepository } from './rule-sets.repository';
import { TodayOfOffice } from './today-of-office';

/** Writes the draft of a call. Nobody applies under it before a second person has published it. */
@Injectable()
export class DraftCall {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: LockProgramme,
    private readonly calls: CallsRepository,
    private readonly allocations: AllocationsRepository,
    private readonly ruleSets: RuleSetsRepository,
    private readonly today: TodayOfOffice,
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
      const { programmeId } = (await this.calls.find(tx, id)) ?? missing();
      const programme = await this.programmes.lock(tx, programmeId, 'programme.manage');
      const call = (await this.calls.find(tx, id)) ?? missing();
      decide(callTransitions, 'edit', tx.actor, callSituation(call, programme, tx.actor, await this.today.of(tx)));
      refuseStale(call, seenVersion);
      refuseIf(await this.whyNot(tx, programmeId, said));
      const version = call.version + 1;
      await this.calls.save(tx, { id, by: tx.actor.id, version }, said);
      await tx.audit({ noun: 'call', nounId: id, act: 'changed', detail: { code: said.code } });
      return { id, version };
    });
  }

  private async whyNot(tx: WriteTransaction, programmeId: string, said: SaveCallRequest): Promise<Violation[]> {
    const own = (await this.allocations.ofProgramme(tx, programmeId)).map(({ id }) => id);
    const strangers = said.allocationIds.flatMap((id, index) =>
      own.includes(id) ? [] : [violation('unknown_value', `/allocationIds/${index}`)],
    );
    const ruleSet = await this.ruleSets.find(tx, said.ruleSetId);
    return [
      ...checkTexts(said.name, '/name', 200),
      ...(said.closesOn < said.opensOn ? [violation('before_another_date', '/closesOn')] : []),
      ...(ruleSet?.programmeId === programmeId ? [] : [violation('unknown_value', '/ruleSetId')]),
      ...strangers,
      ...checkQuotas(said.quotas),
    ];
  }
}

function missing(): never {
  throw notFound();
}
