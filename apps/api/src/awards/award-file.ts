import { Injectable } from '@nestjs/common';
import type { Award } from '@tendesh/contracts/awards/awards';
import type { Actor } from '@tendesh/domain/staff/reach';
import type { Dossier } from '../applications/dossier';
import type { Transaction } from '../platform/database/transaction';
import { presentAmendments } from './amendments/amendment.presenter';
import { AmendmentsRepository } from './amendments/amendments.repository';
import { AwardDossiers } from './award-dossiers';
import { presentAward } from './award.presenter';
import { AwardsRepository } from './awards.repository';
import { RepaymentsRepository } from './repayments.repository';

/** What the case page shows of the award of an application; null while nothing is awarded. */
@Injectable()
export class AwardFile {
  constructor(
    private readonly dossiers: AwardDossiers,
    private readonly awards: AwardsRepository,
    private readonly repayments: RepaymentsRepository,
    private readonly amendments: AmendmentsRepository,
  ) {}

  async of(tx: Transaction, dossier: Dossier, reader: Actor): Promise<Award | null> {
    const found = await this.dossiers.find(tx, dossier);
    if (found === null) return null;
    const { id } = found.award;
    const rows = {
      approvedBy: await this.awards.approver(tx, id),
      releases: await this.awards.releaseItems(tx, id),
      disbursements: await this.awards.disbursementItems(tx, id),
      repayments: await this.repayments.items(tx, id),
      amendments: presentAmendments(found, await this.amendments.people(tx, id), reader),
    };
    return presentAward(found, rows, reader);
  }
}
