import { Injectable } from '@nestjs/common';
import type { StartApplicationRequest } from '@tendesh/contracts/applications/applications';
import type { Written } from '@tendesh/contracts/shared/acts';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { type CaseFacts, caseTransitions } from '@tendesh/domain/cases/case-transitions';
import { isCurrency } from '@tendesh/domain/money/currencies';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { newId } from '../platform/database/new-id';
import { CasesRepository } from '../cases/cases.repository';
import type { Transaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide } from '../platform/policy/decide';
import { notFound, refuseIf } from '../platform/problems/problem';
import { ProgrammesRepository } from '../programmes/programmes.repository';
import { ApplicationsRepository } from './applications.repository';

/** Begins the draft of an application under a call. A case has one live application at a time, and none beside an appeal. */
@Injectable()
export class StartApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesRepository,
    private readonly applications: ApplicationsRepository,
    private readonly programmes: ProgrammesRepository,
  ) {}

  run(caseId: string, { callId }: StartApplicationRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const found = await this.cases.lock(tx, caseId);
      const facts = await this.caseFacts(tx, caseId);
      const standing = await this.cases.standing(tx, found);
      decide(caseTransitions, 'start_application', tx.actor, { status: found.status, standing, done: [], facts });
      const call = await this.programmes.call(tx, callId);
      const programme = call && (await this.programmes.find(tx, call.programmeId, tx.actor.language));
      if (!programme?.officeIds.includes(found.officeId) || !isCurrency(programme.currency)) throw notFound();
      const { timeZone } = await this.cases.officeClock(tx, found.officeId);
      refuseIf(callIsClosed(call, tx.now, timeZone));
      const id = newId(tx.now);
      await this.applications.add(tx, {
        id,
        caseId,
        officeId: found.officeId,
        programmeId: programme.id,
        callId,
        ruleSetId: null,
        currency: programme.currency,
        status: 'draft',
        plan: {},
        requestedGrantMinor: null,
        selectedFrom: null,
        corrections: null,
        scoringRound: 1,
        submittedAt: null,
        statusSince: tx.now,
        version: 1,
        createdBy: tx.actor.id,
        createdAt: tx.now,
      });
      await tx.audit({
        noun: 'application',
        nounId: id,
        caseId,
        officeId: found.officeId,
        act: 'started',
        detail: { callId },
      });
      return { id, version: 1 };
    });
  }

  /** Why a case cannot take a new application; shared with the case page. `closing` belongs to another feature. */
  async caseFacts(tx: Transaction, caseId: string): Promise<CaseFacts> {
    const live = await this.applications.findLiveOfCase(tx, caseId);
    const isAppealed = await this.applications.hasOpenAppeal(tx, caseId);
    return {
      application: [
        ...(live === null ? [] : [violation('open_application_exists')]),
        ...(isAppealed ? [violation('appeal_open')] : []),
      ],
      closing: [],
    };
  }
}

function callIsClosed(call: { opensOn: string; closesOn: string } | null, now: Date, timeZone: string): Violation[] {
  const today = localDay(now.toISOString(), timeZone);
  if (call === null || today <= call.closesOn) return [];
  return [violation('call_closed', '/callId', { closesOn: call.closesOn })];
}
