import { Injectable } from '@nestjs/common';
import type { Written } from '@tendesh/contracts/shared/acts';
import { documentTransitions } from '@tendesh/domain/cases/document-transitions';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide } from '../platform/policy/decide';
import { AfterVoiding } from './after-voiding';
import { CasesRepository } from './cases.repository';
import { DocumentsRepository } from './documents.repository';

/** A wrong upload is voided with a reason, never erased. */
@Injectable()
export class VoidDocument {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesRepository,
    private readonly documents: DocumentsRepository,
    private readonly following: AfterVoiding,
  ) {}

  run(id: string, reason: string): Promise<Written> {
    return this.work.write(async (tx) => {
      const found = await this.cases.lock(tx, (await this.documents.get(tx, id)).caseId);
      const document = await this.documents.get(tx, id);
      const isVoided = document.voidedAt !== null;
      decide(documentTransitions, 'void', tx.actor, {
        status: isVoided ? 'voided' : 'kept',
        standing: await this.cases.standing(tx, found),
        done: [],
        facts: {
          isVoided,
          isInUse: await this.documents.isInUse(tx, id),
          isClosed: await this.documents.isClosed(tx, id),
        },
      });
      await this.documents.void(tx, id, reason);
      const { caseId, officeId, kind, subjectId } = document;
      await tx.audit({
        noun: 'document',
        nounId: id,
        caseId,
        officeId,
        act: 'voided',
        reason,
        detail: { kind, subjectId },
      });
      await this.following.run(tx, document, reason);
      return { id, version: 1 };
    });
  }
}
