import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'delegation' })
export class DelegationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  delegatorId: string;

  @Column('uuid')
  delegateId: string;

  @Column('date')
  fromOn: string;

  @Column('date')
  untilOn: string;

  @Column('text')
  reason: string;

  @Column('timestamptz')
  givenAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('text', { nullable: true })
  endReason: string | null;

  @Column('integer')
  version: number;
}
