import { Injectable } from '@nestjs/common';
import type { SaveReturnReasonRequest } from '@tendesh/contracts/assessments/return-reasons';
import type { Written } from '@tendesh/contracts/shared/acts';
import { type ReturnReasonAct, returnReasonTransitions } from '@tendesh/domain/applications/return-reason-transitions';
import { checkTexts, eachLanguage } from '@tendesh/domain/texts/texts';
import { newId } from '../platform/database/new-id';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { notFound, refuseIf } from '../platform/problems/problem';
import { reasonSituation } from './return-reason.presenter';
import { ReturnReasonsRepository } from './return-reasons.repository';

const LONGEST = 200;
const doneBy = { edit: 'changed', retire: 'retired', restore: 'restored' } as const satisfies Record<
  ReturnReasonAct,
  string
>;

/** The library of reasons grows and is mended; what a return once gave stays as it read that day. */
@Injectable()
export class SaveReturnReason {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reasons: ReturnReasonsRepository,
  ) {}

  add(request: SaveReturnReasonRequest): Promise<Written> {
    const said = checked(request);
    return this.work.write(async (tx) => {
      const id = newId(tx.now);
      await this.reasons.add(tx, id, said);
      await tx.audit({ noun: 'return_reason', nounId: id, act: 'added', detail: traces(said) });
      return { id, version: 1 };
    });
  }

  change(id: string, seenVersion: number, request: SaveReturnReasonRequest): Promise<Written> {
    return this.act(id, seenVersion, 'edit', checked(request));
  }

  retire(id: string, seenVersion: number): Promise<Written> {
    return this.act(id, seenVersion, 'retire');
  }

  restore(id: string, seenVersion: number): Promise<Written> {
    return this.act(id, seenVersion, 'restore');
  }

  private act(
    id: string,
    seenVersion: number,
    act: ReturnReasonAct,
    changes?: SaveReturnReasonRequest,
  ): Promise<Written> {
    return this.work.write(async (tx) => {
      const found = await this.reasons.lock(tx, id);
      if (found === null) throw notFound();
      const { to } = decide(returnReasonTransitions, act, tx.actor, reasonSituation(found));
      refuseStale(found, seenVersion);
      const { group, sentence } = changes ?? found;
      const version = found.version + 1;
      const status = to === 'same' ? found.status : to;
      await this.reasons.save(tx, id, { group, sentence, status, version });
      const detail = traces({ group, sentence });
      await tx.audit({ noun: 'return_reason', nounId: id, act: doneBy[act], detail });
      return { id, version };
    });
  }
}

function checked({ group, sentence }: SaveReturnReasonRequest): SaveReturnReasonRequest {
  refuseIf(checkTexts(sentence, '/sentence', LONGEST));
  return { group, sentence: eachLanguage((language) => sentence[language].trim()) };
}

/** The sentence is about no person: the trail keeps it, so that every wording is known. */
function traces({ group, sentence }: SaveReturnReasonRequest) {
  return { group, ...sentence };
}
