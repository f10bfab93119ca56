import { once } from 'node:events';
import type { ReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { DocumentStore } from '../platform/files/document-store';
import { refuseUnseen } from '../platform/policy/decide';
import { CasesRepository } from './cases.repository';
import type { DocumentEntity } from './document.entity';
import { DocumentsRepository } from './documents.repository';

/** The content of a paper, for whoever may see its case; a voided one stays readable. */
@Injectable()
export class ShowDocument {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesRepository,
    private readonly documents: DocumentsRepository,
    private readonly store: DocumentStore,
    private readonly reads: ReadLog,
  ) {}

  async run(id: string): Promise<{ document: DocumentEntity; content: ReadStream }> {
    const actor = currentActor();
    const document = await this.work.read(async (tx) => {
      const found = await this.documents.get(tx, id);
      const standing = await this.cases.standing(tx, await this.cases.get(tx, found.caseId));
      refuseUnseen(actor, 'document.read', standing);
      const { caseId, officeId } = found;
      await this.reads.note(tx, actor, { noun: 'document', nounId: id, caseId, officeId });
      return found;
    });
    const content = this.store.read(document.sha256);
    // A file that is gone must fail here, before the answer has begun.
    await once(content, 'open');
    return { document, content };
  }
}
