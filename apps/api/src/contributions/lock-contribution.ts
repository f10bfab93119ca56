import { Injectable } from '@nestjs/common';
import type { ContributionEntity } from '../applications/contribution.entity';
import type { Dossier } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import type { WriteTransaction } from '../platform/database/transaction';
import { notFound } from '../platform/problems/problem';
import { ContributionsRepository, type EvidenceDocument } from './contributions.repository';

export interface LockedContribution {
  readonly dossier: Dossier;
  readonly contribution: ContributionEntity;
  readonly evidence: readonly EvidenceDocument[];
}

/** A contribution with its dossier, under the lock of its case. */
@Injectable()
export class LockContribution {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly repository: ContributionsRepository,
  ) {}

  async run(tx: WriteTransaction, id: string): Promise<LockedContribution> {
    const dossier = await this.dossiers.lock(tx, await this.repository.applicationOf(tx, id));
    const contribution = dossier.contributions.find((one) => one.id === id);
    if (contribution === undefined) throw notFound();
    return { dossier, contribution, evidence: await this.repository.evidence(tx, dossier.case.id) };
  }
}
