import { Injectable } from '@nestjs/common';
import type { Fingerprint } from '@tendesh/domain/radar/fingerprint';
import { AfterUpload } from '../cases/after-upload';
import type { DocumentEntity } from '../cases/document.entity';
import type { Transaction } from '../platform/database/transaction';
import { RadarRepository } from './radar.repository';

/** Compares a document, as it comes, with the documents of all offices. */
@Injectable()
export class CompareUpload extends AfterUpload {
  constructor(private readonly radar: RadarRepository) {
    super();
  }

  override async run(tx: Transaction, document: DocumentEntity, picture: Fingerprint | null): Promise<void> {
    await this.radar.addFingerprint(tx, document, picture);
    await this.radar.compareDocument(tx, document.id, picture);
  }
}
