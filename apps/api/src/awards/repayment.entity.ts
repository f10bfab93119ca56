import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Money that came back from the grantee. */
@Entity({ name: 'repayment' })
export class RepaymentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  awardId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('bigint')
  amountMinor: number;

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
