import { Injectable } from '@nestjs/common';
import { ApplicationsRepository } from '../../applications/applications.repository';
import type { Dossier } from '../../applications/dossier';
import { newId } from '../../platform/database/new-id';
import type { WriteTransaction } from '../../platform/database/transaction';
import { ReserveList } from '../../committees/reserve-list';
import { AgreementDocuments } from '../agreement-documents.repository';
import type { AwardDossier } from '../award-situation';
import { AwardsRepository } from '../awards.repository';
import { amendedFigures, droppedPledges } from './amendment-situation';

/**
 * Makes the amended plan the plan. What is released or paid stays; what is only planned goes, and the award waits for
 * tranches, agreement and signature again. The former papers stay in the case, voided; the former plan in the amendment.
 */
@Injectable()
export class ApplyAmendment {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly awards: AwardsRepository,
    private readonly agreements: AgreementDocuments,
    private readonly reserve: ReserveList,
  ) {}

  async run(tx: WriteTransaction, found: AwardDossier, plan: Dossier): Promise<void> {
    const { award, dossier } = found;
    await this.writePlan(tx, dossier, plan);
    for (const paper of [award.agreementDocumentId, award.signedDocumentId]) await this.agreements.replace(tx, paper);
    await this.awards.dropPlannedTranches(tx, award.id);
    const { grantMinor, ownRequiredMinor, verifiedMinor } = amendedFigures(found, plan);
    await this.awards.save(tx, {
      id: award.id,
      status: 'approved',
      amountMinor: grantMinor,
      ownRequiredMinor,
      ownVerifiedMinor: verifiedMinor,
      // What is out is covered under the new figures, or the amendment would have been refused.
      frozenAt: null,
      ...{ approvedBy: tx.actor.id, approvedAt: tx.now },
      ...{ agreementDocumentId: null, agreementLanguage: null, signedDocumentId: null, signedOn: null },
      version: award.version + 1,
    });
    // Under the lock of the programme, which the approval of an amendment begins with.
    if (grantMinor < award.amountMinor) await this.reserve.moveUp(tx, award.programmeId, 'award.amended');
  }

  private async writePlan(tx: WriteTransaction, dossier: Dossier, plan: Dossier): Promise<void> {
    const { id, requestedGrantMinor } = plan.application;
    const lines = plan.lines.map((line) => ({ ...line, id: newId(tx.now) }));
    await this.applications.replaceBudgetLines(tx, id, lines);
    const dropped = droppedPledges(dossier, plan).map((one) => one.id);
    await this.applications.removeContributions(tx, dropped);
    for (const [position, one] of plan.contributions.entries()) {
      await this.applications.saveContribution(tx, { id: one.id, position, amendmentId: null });
    }
    await this.applications.save(tx, { id, requestedGrantMinor, version: dossier.application.version + 1 });
  }
}
