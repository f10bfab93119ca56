import { Injectable } from '@nestjs/common';
import { contributionFigures } from '@tendesh/domain/contributions/contribution-figures';
import { ApplicationsRepository } from '../applications/applications.repository';
import type { ContributionEntity } from '../applications/contribution.entity';
import { figuresAt } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import type { WriteTransaction } from '../platform/database/transaction';
import { ContributionsRepository } from './contributions.repository';
import type { EvidenceItemEntity } from './evidence-item.entity';
import { EvidenceRepository } from './evidence.repository';

export interface Settled {
  readonly version: number;
  /** True when the award of the case is frozen now: less is verified than was released. */
  readonly frozen: boolean;
}

/** Brings the figures of a contribution, and what its award may release, in line with its papers as they stand. */
@Injectable()
export class SettleContribution {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly applications: ApplicationsRepository,
    private readonly contributions: ContributionsRepository,
    private readonly evidence: EvidenceRepository,
  ) {}

  async run(tx: WriteTransaction, contribution: ContributionEntity): Promise<Settled> {
    const { id, applicationId, amountMinor } = contribution;
    const items = await this.evidence.itemsOf(tx, id);
    const version = contribution.version + 1;
    const figures = contributionFigures(amountMinor, items);
    await this.applications.saveContribution(tx, { id, ...figures, ...lastDecision(items), ...since(items), version });
    const { ownCountedMinor } = figuresAt(await this.dossiers.get(tx, applicationId), 'verified');
    const frozen = (await this.contributions.setVerifiedOfAward(tx, applicationId, ownCountedMinor)) === true;
    return { version, frozen };
  }
}

/** Who spoke last about it, while a decision of his stands. */
function lastDecision(
  items: readonly EvidenceItemEntity[],
): Pick<ContributionEntity, 'decidedBy' | 'decidedAt' | 'decisionNote'> {
  const decided = items.filter((one) => one.status === 'accepted' || one.status === 'refused');
  const last = decided.sort((a, b) => Number(a.decidedAt) - Number(b.decidedAt)).at(-1);
  return { decidedBy: last?.decidedBy ?? null, decidedAt: last?.decidedAt ?? null, decisionNote: last?.note ?? null };
}

/** It waits since the oldest undecided paper, or was shown first by the oldest of all. */
function since(items: readonly EvidenceItemEntity[]): Pick<ContributionEntity, 'evidencedAt'> {
  const standing = items.filter((one) => one.status !== 'voided');
  const oldest = standing.find((one) => one.status === 'attached') ?? standing[0];
  return { evidencedAt: oldest?.recordedAt ?? null };
}
