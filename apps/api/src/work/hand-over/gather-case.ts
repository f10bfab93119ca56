import { Injectable } from '@nestjs/common';
import type { Application } from '@tendesh/contracts/applications/applications';
import type { Returnee } from '@tendesh/contracts/returnees/returnees';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import type { Language } from '@tendesh/domain/staff/roles';
import { presentApplication } from '../../applications/application.presenter';
import { ApplicationsRepository } from '../../applications/applications.repository';
import { Dossiers } from '../../applications/dossiers';
import type { CaseEntity } from '../../cases/case.entity';
import type { WriteTransaction } from '../../platform/database/transaction';
import { ShowReturnee } from '../../returnees/show-returnee';
import { ShowCasePage } from '../show-case-page';
import { type CaseEvent, CaseTrailRepository } from './case-trail.repository';

/** Everything about a case, as the person who takes it away may see it; programmes and calls by their names in a language. */
export interface Gathered {
  readonly page: CasePage;
  readonly returnee: Returnee;
  /** Those before the newest, which stands on the page. */
  readonly earlierApplications: readonly Application[];
  readonly trail: readonly CaseEvent[];
}

@Injectable()
export class GatherCase {
  constructor(
    private readonly pages: ShowCasePage,
    private readonly returnees: ShowReturnee,
    private readonly dossiers: Dossiers,
    private readonly applications: ApplicationsRepository,
    private readonly trail: CaseTrailRepository,
  ) {}

  async of(tx: WriteTransaction, found: CaseEntity, language: Language): Promise<Gathered> {
    const reader = { ...tx.actor, language };
    const page = await this.pages.of(tx, found.id, reader);
    const earlierApplications: Application[] = [];
    for (const { id } of page.earlierApplications) {
      const names = await this.applications.names(tx, id, reader);
      earlierApplications.push(presentApplication(await this.dossiers.get(tx, id), names, reader));
    }
    return {
      page,
      returnee: await this.returnees.of(tx, found.returneeId, reader),
      earlierApplications,
      trail: await this.trail.events(tx, found.id),
    };
  }
}
