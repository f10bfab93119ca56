import { Injectable } from '@nestjs/common';
import type { SubmissionRequest } from '@tendesh/contracts/applications/applications';
import type { Written } from '@tendesh/contracts/shared/acts';
import { applicationTransitions } from '@tendesh/domain/applications/application-transitions';
import { violation } from '@tendesh/domain/problems/violation';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { ConvertMoney } from '../programmes/convert-money';
import { ApplicationReturns } from './application-returns.repository';
import { ApplicationsRepository } from './applications.repository';
import { type Dossier, figuresAt, situationOf } from './dossier';
import { Dossiers } from './dossiers';
import { MatchGates } from './match-gates.repository';
import { lockedColumns } from './pledged-money';

/**
 * Hands the application in: the pledges must meet the rule, the rule set is pinned, other money is converted for good at the
 * rates of the day, and the gate is recorded.
 */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly dossiers: Dossiers,
    private readonly applications: ApplicationsRepository,
    private readonly gates: MatchGates,
    private readonly money: ConvertMoney,
    private readonly returns: ApplicationReturns,
  ) {}

  run(id: string, seenVersion: number, { declared }: SubmissionRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const dossier = await this.dossiers.lock(tx, id);
      const { application, ruleSet } = dossier;
      const act = application.status === 'returned' ? 'resubmit' : 'submit';
      const { to } = decide(applicationTransitions, act, tx.actor, situationOf(dossier, tx.actor));
      refuseStale(application, seenVersion);
      refuseIf(declared ? [] : [violation('required', '/declared')]);
      await this.lockConversions(tx, dossier);
      await this.gates.pass(tx, dossier, {
        gate: 'submission',
        reading: 'pledged',
        figures: figuresAt(dossier, 'pledged'),
      });
      if (act === 'resubmit') await this.returns.close(tx, dossier);
      const version = application.version + 1;
      await this.applications.save(tx, {
        id,
        status: to === 'same' ? application.status : to,
        // A resubmission keeps the pin, and the day by which age, return and call were judged.
        ruleSetId: ruleSet.id,
        submittedAt: application.submittedAt ?? tx.now,
        statusSince: tx.now,
        corrections: null,
        version,
      });
      await tx.audit({
        noun: 'application',
        nounId: id,
        caseId: application.caseId,
        officeId: application.officeId,
        act: act === 'submit' ? 'submitted' : 'resubmitted',
        detail: { ruleSet: ruleSet.number, grantMinor: application.requestedGrantMinor },
      });
      return { id, version };
    });
  }

  /** Money of other currencies is converted for good: what was locked by an earlier submission stays as it is. */
  private async lockConversions(tx: WriteTransaction, { conversions }: Dossier): Promise<void> {
    for (const [id, { conversion, isLocked }] of conversions) {
      if (conversion === null || isLocked) continue;
      await this.money.lock(tx, conversion);
      await this.applications.saveContribution(tx, { id, ...lockedColumns(conversion) });
    }
  }
}
