import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'release' })
export class ReleaseEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  trancheId: string;

  @Column('uuid')
  awardId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('bigint')
  amountMinor: number;

  @Column('uuid')
  matchGateId: string;

  @Column('uuid')
  authorisedBy: string;

  @Column('uuid', { nullable: true })
  onBehalfOf: string | null;

  @Column('timestamptz')
  authorisedAt: Date;

  @Column('timestamptz', { nullable: true })
  voidedAt: Date | null;

  @Column('uuid', { nullable: true })
  voidedBy: string | null;

  @Column('text', { nullable: true })
  voidReason: string | null;
}
