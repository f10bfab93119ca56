import { Injectable } from '@nestjs/common';
import type { SignatureRequest } from '@tendesh/contracts/awards/awards';
import type { Written } from '@tendesh/contracts/shared/acts';
import { checkPastDay } from '@tendesh/domain/calendar/check-day';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { ReserveList } from '../committees/reserve-list';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseIf } from '../platform/problems/problem';
import { type AgreementDocument, AgreementDocuments } from './agreement-documents.repository';
import { AwardActs } from './award-acts';
import { AwardDossiers } from './award-dossiers';
import type { AwardEntity } from './award.entity';
import { AwardsRepository } from './awards.repository';

/** Both have signed: the signed copy is in the case, and from here money may move. */
@Injectable()
export class SignAgreement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: AwardActs,
    private readonly dossiers: AwardDossiers,
    private readonly agreements: AgreementDocuments,
    private readonly awards: AwardsRepository,
    private readonly reserve: ReserveList,
  ) {}

  run(id: string, seenVersion: number, { documentId, signedOn }: SignatureRequest): Promise<Written> {
    return this.work.write(async (tx) => {
      const permitted = await this.acts.begin(tx, id, 'sign', seenVersion);
      const { award } = permitted;
      refuseIf(checkCopy(await this.agreements.findSignedCopy(tx, award.caseId, documentId)));
      const today = await this.dossiers.dayAt(tx, permitted, tx.now);
      const notBefore = await this.dossiers.dayAt(tx, permitted, award.approvedAt);
      refuseIf(checkPastDay(signedOn, '/signedOn', { today, notBefore }));
      const changes = { signedDocumentId: documentId, signedOn };
      const sign = () => this.acts.finish(tx, permitted, changes, { act: 'signed', detail: { signedOn } });
      if (award.disbursedMinor !== award.amountMinor) return sign();
      // What came back of an award that is paid in full is free.
      return this.reserve.freeing(tx, award.programmeId, 'award.completed', async () =>
        this.complete(tx, award, await sign()),
      );
    });
  }

  /** An amendment lowered the grant to what is paid already: nothing is left to release. */
  private async complete(tx: WriteTransaction, award: AwardEntity, { id, version }: Written): Promise<Written> {
    const { caseId, officeId } = award;
    await this.awards.save(tx, { id, status: 'completed', version: version + 1 });
    await tx.audit({ noun: 'award', nounId: id, caseId, officeId, act: 'completed' });
    return { id, version: version + 1 };
  }
}

function checkCopy(document: AgreementDocument | null): Violation[] {
  if (document === null) return [violation('unknown_value', '/documentId')];
  return document.voidedAt === null ? [] : [violation('document_voided', '/documentId')];
}
