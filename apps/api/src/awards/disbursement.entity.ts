import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DisbursementWay } from '@tendesh/contracts/awards/awards';

@Entity({ name: 'disbursement' })
export class DisbursementEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  releaseId: string;

  @Column('uuid')
  awardId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('bigint')
  amountMinor: number;

  @Column('text')
  way: DisbursementWay;

  @Column('text')
  payee: string;

  @Column('text')
  reference: string;

  @Column('date')
  paidOn: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Column('text', { nullable: true })
  voidReason: string | null;
}
