import { Injectable } from '@nestjs/common';
import type { StatementRequest } from '@tendesh/contracts/contributions/evidence';
import type { Written } from '@tendesh/contracts/shared/acts';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { evidenceItemTransitions } from '@tendesh/domain/contributions/evidence-item-transitions';
import { checkStatementFacts } from '@tendesh/domain/radar/borrowed-pattern';
import { CasesRepository } from '../cases/cases.repository';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { evidenceItemSituation } from './contribution-situation';
import { EvidenceRepository } from './evidence.repository';
import { LockContribution } from './lock-contribution';
import { columnsOf, factsIn } from './statement-facts';

/** The verifier writes down what came in and went out again by a statement: whether the money was only borrowed. */
@Injectable()
export class ReadStatement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly locks: LockContribution,
    private readonly evidence: EvidenceRepository,
    private readonly cases: CasesRepository,
  ) {}

  run(id: string, seenVersion: number, request: StatementRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const locked = await this.locks.item(tx, id);
      const { item, dossier } = locked;
      decide(evidenceItemTransitions, 'read_statement', tx.actor, evidenceItemSituation(dossier, locked, tx.actor));
      refuseStale(item, seenVersion);
      const facts = request.statement == null ? null : factsIn(request.statement);
      const { timeZone } = await this.cases.officeClock(tx, dossier.case.officeId);
      const today = localDay(tx.now.toISOString(), timeZone);
      refuseIf(facts === null ? [] : checkStatementFacts(facts, { today }));
      const version = item.version + 1;
      await this.evidence.save(tx, { id, ...columnsOf(facts), version });
      const { caseId, officeId, currency } = item;
      const detail = {
        depositMinor: facts?.depositMinor ?? null,
        withdrawnMinor: facts?.withdrawnMinor ?? null,
        currency,
      };
      await tx.audit({ noun: 'evidence', nounId: id, caseId, officeId, act: 'statement_read', detail });
      return { id, version };
    });
  }
}
