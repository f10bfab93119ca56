import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TrancheStatus } from '@tendesh/domain/awards/award-transitions';

@Entity({ name: 'tranche' })
export class TrancheEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  awardId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('integer')
  position: number;

  @Column('text')
  purpose: string;

  @Column('bigint')
  amountMinor: number;

  @Column('date')
  plannedOn: string;

  @Column('text')
  status: TrancheStatus;

  @Column('integer')
  version: number;
}
