import { Injectable } from '@nestjs/common';
import type { AgreementRequest } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { isOwnKind } from '@tendesh/domain/contributions/kinds';
import { lineEligibility, projectCost } from '@tendesh/domain/match/project-cost';
import { placeName } from '@tendesh/domain/places/places';
import type { Language } from '@tendesh/domain/staff/roles';
import { newId } from '../platform/database/new-id';
import type { Dossier } from '../applications/dossier';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { DocumentStore } from '../platform/files/document-store';
import { AgreementDocuments } from './agreement-documents.repository';
import type { Agreement } from './agreement/agreement';
import { AgreementRepository } from './agreement/agreement.repository';
import { renderAgreement } from './agreement/render-agreement';
import { AwardActs } from './award-acts';
import { AwardDossiers } from './award-dossiers';
import { type AwardDossier, tranchesOfPlan } from './award-situation';

/** Makes the grant agreement in the language of the grantee; an earlier one stays in the case, voided. */
@Injectable()
export class PrepareAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: AwardActs,
    private readonly dossiers: AwardDossiers,
    private readonly repository: AgreementRepository,
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
    const { nameCyrl, nameLatn, birthDate, documents, pcode, village, address, ...names } =
      await this.repository.parties(tx, award.id, language);
    const place = [address, village, placeName(pcode, language)].filter(Boolean).join(', ');
    const { plan } = dossier.application;
    const { rules } = dossier.ruleSet;
    return {
      ...names,
      ...payersOf(dossier),
      grantee: { nameCyrl, nameLatn, birthDate, documents, place },
      number: dossier.case.number,
      date: await this.dossiers.dayAt(tx, found, tx.now),
      madeAt: tx.now,
      approvedOn: await this.dossiers.dayAt(tx, found, award.approvedAt),
      title: plan.title ?? '',
      description: plan.description ?? '',
      currency: award.currency,
      lines: dossier.lines.map((line) => ({ ...line, eligible: lineEligibility(line, rules).eligible })),
      projectCostMinor: projectCost(dossier.lines, rules),
      ownRequiredMinor: award.ownRequiredMinor,
      grantMinor: award.amountMinor,
      tranches: tranchesOfPlan(tranches),
      visitMonths: rules.visitMonths,
    };
  }
}

/** Everybody whose money stands in the balance of the decision: what was refused does not. */
function payersOf({ contributions }: Dossier): Pick<Agreement, 'own' | 'thirdParties'> {
  const standing = contributions.filter(({ status }) => status !== 'refused');
  return {
    own: standing.flatMap(({ kind, amountMinor }) => (isOwnKind(kind) ? [{ kind, amountMinor }] : [])),
    thirdParties: standing.flatMap(({ kind, funder, amountMinor }) =>
      isOwnKind(kind) ? [] : [{ kind, funder, amountMinor }],
    ),
  };
}
