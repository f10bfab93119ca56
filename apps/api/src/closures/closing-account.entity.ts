import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The closing computation of a case as it was read: rows are added, never changed. */
@Entity({ name: 'closing_account' })
export class ClosingAccountEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  awardId: string;

  @Column('uuid')
  officeId: string;

  @Column('uuid')
  ruleSetId: string;

  @Column('bigint')
  actualCostMinor: number;

  @Column('bigint')
  ownVerifiedMinor: number;

  @Column('bigint')
  thirdPartyMinor: number;

  @Column('bigint')
  grantMinor: number;

  @Column('bigint')
  releasedMinor: number;

  @Column('bigint')
  repaidMinor: number;

  @Column('bigint')
  entitledMinor: number;

  @Column('bigint')
  recoverMinor: number;

  @Column('integer')
  grantShareMaxBp: number;

  @Column('uuid')
  computedBy: string;

  @Column('timestamptz')
  computedAt: Date;
}
