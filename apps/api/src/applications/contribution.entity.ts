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

  /** In the currency of the programme: what the match reads. */
  @Column('bigint')
  amountMinor: number;

  @Column('text')
  currency: Currency;

  /** What was promised, where it was other money. */
  @Column('bigint', { nullable: true })
  originalMinor: number | null;

  @Column('text', { nullable: true })
  originalCurrency: Currency | null;

  /** The day of the submission that locked the conversion, and its rates; the dollar has none. */
  @Column('date', { nullable: true })
  convertedOn: string | null;

  @Column('uuid', { nullable: true })
  fromRateId: string | null;

  @Column('bigint', { nullable: true })
  fromPerUsdE8: number | null;

  @Column('uuid', { nullable: true })
  toRateId: string | null;

  @Column('bigint', { nullable: true })
  toPerUsdE8: number | null;

  /** Set on a pledge that an amendment would bring: no part of the plan before its approval. */
  @Column('uuid', { nullable: true })
  amendmentId: string | null;

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
