import { Injectable } from '@nestjs/common';
import type { Application } from '@tendesh/contracts/applications/applications';
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
  ) {}

  run(id: string): Promise<Application> {
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const dossier = await this.dossiers.get(tx, id);
      refuseUnseen(actor, 'case.read', dossier.standing);
      return presentApplication(dossier, await this.applications.names(tx, id), actor);
    });
  }
}
