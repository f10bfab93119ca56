import { Injectable } from '@nestjs/common';
import type { AgreementRequest } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { placeName } from '@tendesh/domain/places/places';
import type { Language } from '@tendesh/domain/staff/roles';
import { newId } from '../platform/database/new-id';
import { figuresAt } from '../applications/dossier';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { DocumentStore } from '../platform/files/document-store';
import { AgreementDocuments } from './agreement-documents.repository';
import { AgreementRepository } from './agreement/agreement.repository';
import { type Agreement, renderAgreement } from './agreement/render-agreement';
import { AwardActs } from './award-acts';
import { AwardDossiers } from './award-dossiers';
import type { AwardDossier } from './award-situation';

/** Makes the grant agreement in the language of the grantee; an earlier one stays in the case, voided. */
@Injectable()
export class PrepareAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: AwardActs,
    private readonly dossiers: AwardDossiers,
    private readonly names: AgreementRepository,
    private readonly agreements: AgreementDocuments,
    private readonly store: DocumentStore,
  ) {}

  run(id: string, seenVersion: number, { language }: AgreementRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'prepare_agreement', seenVersion);
      const content = await renderAgreement(await this.agreement(tx, permitted, language), language);
      const documentId = newId(tx.now);
      const fileName = `agreement-${permitted.dossier.case.number}-${language}.pdf`;
      const sha256 = await this.store.put(content);
      await this.agreements.replace(tx, permitted.award.agreementDocumentId);
      await this.agreements.add(tx, permitted.award, { id: documentId, fileName, bytes: content.length, sha256 });
      const changes = { agreementDocumentId: documentId, agreementLanguage: language };
      return this.acts.finish(tx, permitted, changes, { act: 'agreement_prepared', detail: { documentId, language } });
    });
  }

  private async agreement(tx: WriteTransaction, found: AwardDossier, language: Language): Promise<Agreement> {
    const { award, tranches, dossier } = found;
    const { pcode, village, ...names } = await this.names.names(tx, award.applicationId);
    const figures = figuresAt(dossier, 'pledged');
    const { plan } = dossier.application;
    return {
      ...names,
      number: dossier.case.number,
      date: await this.dossiers.dayAt(tx, found, tx.now),
      place: [village, placeName(pcode, language)].filter(Boolean).join(', '),
      title: plan.title ?? '',
      description: plan.description ?? '',
      currency: award.currency,
      lines: dossier.lines,
      projectCostMinor: figures.projectCostMinor,
      ownMinor: figures.ownTotalMinor,
      ownRequiredMinor: award.ownRequiredMinor,
      thirdPartyMinor: figures.thirdPartyMinor,
      grantMinor: award.amountMinor,
      tranches,
      madeAt: tx.now,
    };
  }
}
