import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  ContributionKind,
  ContributionStatus,
  EvidenceStrength,
  FunderKind,
} from '@tendesh/domain/contributions/kinds';
import type { Currency } from '@tendesh/domain/money/currencies';

/** A pledge of the financing plan and what becomes of it. The plan writes it, the evidence desk carries it on. */
@Entity({ name: 'contribution' })
export class ContributionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('integer')
  position: number;

  @Column('text')
  kind: ContributionKind;

  @Column('text')
  funderKind: FunderKind;

  /** How near a relative is; null for every other funder. */
  @Column('integer', { nullable: true })
  funderDegree: number | null;

  @Column('text', { nullable: true })
  funder: string | null;

  @Column('text', { nullable: true })
  description: string | null;

  @Column('bigint')
  amountMinor: number;

  @Column('text')
  currency: Currency;

  @Column('text')
  status: ContributionStatus;

  @Column('text', { nullable: true })
  evidenceStrength: EvidenceStrength | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  evidencedAt: Date | null;

  @Column('bigint', { nullable: true })
  verifiedMinor: number | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decisionNote: string | null;

  @Column('integer')
  version: number;
}
