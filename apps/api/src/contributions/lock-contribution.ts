import { Injectable } from '@nestjs/common';
import type { ContributionEntity } from '../applications/contribution.entity';
import { allContributions, type Dossier } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import type { WriteTransaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { ContributionsRepository } from './contributions.repository';
import type { EvidenceFile } from './evidence-file';
import type { EvidenceItemEntity } from './evidence-item.entity';
import { EvidenceRepository } from './evidence.repository';

export interface LockedContribution {
  readonly dossier: Dossier;
  readonly contribution: ContributionEntity;
  readonly file: EvidenceFile;
}

/** A contribution with its dossier, under the lock of its case. */
@Injectable()
export class LockContribution {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly repository: ContributionsRepository,
    private readonly evidence: EvidenceRepository,
  ) {}

  async run(tx: WriteTransaction, id: string): Promise<LockedContribution> {
    const dossier = await this.dossiers.lock(tx, await this.repository.applicationOf(tx, id));
    const contribution = allContributions(dossier).find((one) => one.id === id);
    if (contribution === undefined) throw notFound();
    return { dossier, contribution, file: await this.evidence.fileOf(tx, dossier.case.id) };
  }

  /** A paper with its contribution: read again under the lock, because another may have decided it meanwhile. */
  async item(tx: WriteTransaction, itemId: string): Promise<LockedContribution & { item: EvidenceItemEntity }> {
    const locked = await this.run(tx, (await this.evidence.item(tx, itemId)).contributionId);
    const item = locked.file.items.find((one) => one.id === itemId);
    if (item === undefined) throw notFound();
    return { ...locked, item };
  }
}
