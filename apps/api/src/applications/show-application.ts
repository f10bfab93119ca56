import { Injectable } from '@nestjs/common';
import type { Application } from '@tendesh/contracts/applications/applications';
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseUnseen } from '../platform/policy/decide';
import { ApplicationsRepository } from './applications.repository';
import { presentApplication } from './application.presenter';
import { Dossiers } from './dossiers';

@Injectable()
export class ShowApplication {
  constructor(
    private readonly work: UnitOfWork,
    private readonly dossiers: Dossiers,
    private readonly applications: ApplicationsRepository,
    private readonly reads: ReadLog,
  ) {}

  run(id: string): Promise<Application> {
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const dossier = await this.dossiers.get(tx, id);
      refuseUnseen(actor, 'case.read', dossier.standing);
      const names = await this.applications.names(tx, id, actor);
      const { caseId, officeId } = dossier.application;
      await this.reads.note(tx, actor, { noun: 'application', nounId: id, caseId, officeId });
      return presentApplication(dossier, names, actor);
    });
  }
}
