import { Injectable } from '@nestjs/common';
import type { Programme } from '@tendesh/contracts/programmes/programmes';
import { transition } from '@tendesh/domain/acts/transitions';
import { type CallAct, callTransitions } from '@tendesh/domain/programmes/call-transitions';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import type { WriteTransaction } from '../platform/database/transaction';
import { decide, refuseStale } from '../platform/policy/decide';
import { notFound } from '../platform/problems/problem';
import { AllocationsRepository } from './allocations.repository';
import { callSituation } from './call.presenter';
import { type CallRow, CallsRepository } from './calls.repository';
import { LockProgramme } from './lock-programme';
import { TodayOfOffice } from './today-of-office';

/** A call that may be acted on, under the lock of its programme. */
export interface PermittedCallAct {
  readonly call: CallRow;
  readonly programme: Programme;
  /** The day at the office of who acts. */
  readonly today: string;
}

/** How every act on a call begins. */
@Injectable()
export class CallActs {
  constructor(
    private readonly programmes: LockProgramme,
    private readonly calls: CallsRepository,
    private readonly allocations: AllocationsRepository,
    private readonly today: TodayOfOffice,
  ) {}

  async begin(tx: WriteTransaction, id: string, act: CallAct, seenVersion: number): Promise<PermittedCallAct> {
    const { programmeId } = (await this.calls.find(tx, id)) ?? missing();
    const programme = await this.programmes.lock(tx, programmeId, transition(callTransitions, act).permission);
    const call = (await this.calls.find(tx, id)) ?? missing();
    const today = await this.today.of(tx);
    decide(callTransitions, act, tx.actor, callSituation(call, programme, tx.actor, today));
    refuseStale(call, seenVersion);
    return { call, programme, today };
  }

  /** Why a call cannot draw on these: each must be of its programme. */
  async foreignMoney(tx: WriteTransaction, programmeId: string, ids: readonly string[]): Promise<Violation[]> {
    const own = (await this.allocations.ofProgramme(tx, programmeId)).map(({ id }) => id);
    return ids.flatMap((id, index) =>
      own.includes(id) ? [] : [violation('unknown_value', `/allocationIds/${index}`)],
    );
  }
}

function missing(): never {
  throw notFound();
}
