import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { applicationTransitions } from '@tendesh/domain/applications/application-transitions';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide, refuseStale } from '../platform/policy/decide';
import { AfterLeaving } from './after-leaving';
import { ApplicationsRepository } from './applications.repository';
import { situationOf } from './dossier';
import { Dossiers } from './dossiers';

@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly dossiers: Dossiers,
    private readonly applications: ApplicationsRepository,
    private readonly afterLeaving: AfterLeaving,
  ) {}

  run(id: string, seenVersion: number, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const dossier = await this.dossiers.lock(tx, id);
      const { application } = dossier;
      decide(applicationTransitions, 'withdraw', tx.actor, situationOf(dossier, tx.actor));
      refuseStale(application, seenVersion);
      const version = application.version + 1;
      const { caseId, officeId } = application;
      return this.afterLeaving.run(tx, application, 'withdrawn', async () => {
        await this.applications.save(tx, { id, status: 'withdrawn', statusSince: tx.now, version });
        await tx.audit({ noun: 'application', nounId: id, caseId, officeId, act: 'withdrawn', reason });
        return { id, version };
      });
    });
  }
}
