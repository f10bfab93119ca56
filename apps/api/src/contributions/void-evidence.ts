import { Injectable } from '@nestjs/common';
import { allContributions } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import { AfterVoiding } from '../cases/after-voiding';
import type { DocumentEntity } from '../cases/document.entity';
import type { WriteTransaction } from '../platform/database/transaction';
import { EvidenceRepository } from './evidence.repository';
import { SettleContribution } from './settle-contribution';

/** A voided document takes its evidence with it; what had been verified on it is void, and the trail says so. */
@Injectable()
export class VoidEvidence extends AfterVoiding {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly evidence: EvidenceRepository,
    private readonly settling: SettleContribution,
  ) {
    super();
  }

  override async run(tx: WriteTransaction, document: DocumentEntity, reason: string): Promise<void> {
    const item = await this.evidence.findOfDocument(tx, document.id);
    if (item === null || item.status === 'voided') return;
    const { id, caseId, officeId, contributionId, acceptedMinor, programmeCurrency: currency } = item;
    await this.evidence.save(tx, { id, status: 'voided', acceptedMinor: null, version: item.version + 1 });
    const dossier = await this.dossiers.get(tx, item.applicationId);
    const contribution = allContributions(dossier).find((one) => one.id === contributionId);
    const frozen = contribution !== undefined && (await this.settling.run(tx, contribution)).frozen;
    const wasAccepted = item.status === 'accepted';
    await tx.audit({
      ...{ noun: 'evidence', nounId: id, caseId, officeId, reason },
      act: wasAccepted ? 'verification_voided' : 'voided',
      detail: {
        ...{ contributionId, documentId: document.id },
        ...(wasAccepted ? { amountMinor: acceptedMinor, currency } : {}),
        ...(frozen ? { frozen } : {}),
      },
    });
  }
}
