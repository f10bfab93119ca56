import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AwardStatus } from '@tendesh/domain/awards/award-transitions';
import type { Currency } from '@tendesh/domain/money/currencies';
import type { Language } from '@tendesh/domain/staff/roles';

@Entity({ name: 'award' })
export class AwardEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('uuid')
  programmeId: string;

  /** The donor money on which it draws. */
  @Column('uuid')
  allocationId: string;

  @Column('text')
  currency: Currency;

  @Column('text')
  status: AwardStatus;

  @Column('bigint')
  amountMinor: number;

  @Column('bigint')
  ownRequiredMinor: number;

  @Column('bigint')
  ownVerifiedMinor: number;

  @Column('bigint')
  releasedMinor: number;

  @Column('bigint')
  disbursedMinor: number;

  /** Repayments that stand, kept by a trigger. */
  @Column('bigint')
  repaidMinor: number;

  @Column('timestamptz', { nullable: true })
  frozenAt: Date | null;

  @Column('uuid')
  approvedBy: string;

  @Column('timestamptz')
  approvedAt: Date;

  @Column('uuid', { nullable: true })
  agreementDocumentId: string | null;

  @Column('text', { nullable: true })
  agreementLanguage: Language | null;

  @Column('uuid', { nullable: true })
  signedDocumentId: string | null;

  @Column('date', { nullable: true })
  signedOn: string | null;

  @Column('integer')
  version: number;
}
