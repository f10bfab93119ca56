import { Injectable } from '@nestjs/common';
import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { caseTransitions } from '@tendesh/domain/cases/case-transitions';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { DocumentStore } from '../platform/files/document-store';
import { lookAtPicture } from '../platform/files/look-at-picture';
import { decide } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { AfterUpload } from './after-upload';
import { CaseSituation } from './case-situation';
import type { CaseEntity } from './case.entity';
import { CasesRepository } from './cases.repository';
import type { DocumentEntity } from './document.entity';
import { presentDocument } from './document.presenter';
import { DocumentsRepository } from './documents.repository';
import { cleanFileName } from './file-name';
import type { Upload } from './read-upload';
import { sha256Of, typeOf } from './uploaded-file';

@Injectable()
export class UploadDocument {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesRepository,
    private readonly situations: CaseSituation,
    private readonly documents: DocumentsRepository,
    private readonly store: DocumentStore,
    private readonly following: AfterUpload,
  ) {}

  async run(caseId: string, upload: Upload): Promise<DocumentItem> {
    // Before the case is locked: it takes a moment, and nobody needs to wait for it.
    const picture = await lookAtPicture(upload.file.content);
    return this.work.write(async (tx) => {
      const found = await this.cases.lock(tx, caseId);
      const situation = await this.situations.of(tx, found);
      decide(caseTransitions, 'upload_document', tx.actor, situation);
      const document = await this.documentOf(tx, found, upload);
      refuseIf(await this.whyNot(tx, document));
      await this.store.put(upload.file.content);
      await this.documents.add(tx, document);
      const { id, officeId, kind, subjectId } = document;
      await tx.audit({ noun: 'document', nounId: id, caseId, officeId, act: 'uploaded', detail: { kind, subjectId } });
      await this.following.run(tx, document, picture);
      const listed = { ...document, number: null, uploadedBy: tx.actor.fullName, inUse: false, isClosed: false };
      return presentDocument(listed, tx.actor, situation.standing);
    });
  }

  private async documentOf(tx: WriteTransaction, found: CaseEntity, { fields, file }: Upload): Promise<DocumentEntity> {
    return {
      ...{ id: newId(tx.now), caseId: found.id, officeId: found.officeId },
      ...{ kind: fields.kind, subjectId: fields.subjectId ?? null },
      fileName: cleanFileName(file.fileName),
      mediaType: await typeOf(file),
      bytes: file.content.length,
      sha256: sha256Of(file.content),
      ...{ uploadedBy: tx.actor.id, uploadedAt: tx.now },
      ...{ voidedAt: null, voidedBy: null, voidReason: null },
    };
  }

  private async whyNot(tx: WriteTransaction, { caseId, subjectId, sha256 }: DocumentEntity): Promise<Violation[]> {
    const isOfCase = subjectId === null || (await this.documents.isSubjectOfCase(tx, caseId, subjectId));
    const isThere = await this.documents.isOnCase(tx, caseId, sha256);
    return [
      ...(isOfCase ? [] : [violation('unknown_value', '/subjectId')]),
      ...(isThere ? [violation('file_already_uploaded', '/file')] : []),
    ];
  }
}
