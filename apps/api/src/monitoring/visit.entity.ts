import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VisitFindingsInput } from '@tendesh/contracts/monitoring/visits';
import type { OperatingState } from '@tendesh/domain/monitoring/findings';
import type { VisitStatus } from '@tendesh/domain/monitoring/visit-transitions';

@Entity({ name: 'monitoring_visit' })
export class VisitEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  awardId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('integer')
  month: number;

  @Column('date')
  dueOn: string;

  @Column('text')
  status: VisitStatus;

  @Column('date', { nullable: true })
  visitedOn: string | null;

  @Column('jsonb', { nullable: true })
  findings: VisitFindingsInput | null;

  @Column('text', { nullable: true })
  operating: OperatingState | null;

  @Column('integer', { nullable: true })
  productsPerWeek: number | null;

  @Column('integer', { nullable: true })
  productKinds: number | null;

  @Column('integer', { nullable: true })
  workersTotal: number | null;

  @Column('integer', { nullable: true })
  workersWomen: number | null;

  @Column('integer', { nullable: true })
  workersOnSite: number | null;

  @Column('integer', { nullable: true })
  workersAtHome: number | null;

  @Column('bigint', { nullable: true })
  salesMinor: number | null;

  @Column('bigint', { nullable: true })
  costsMinor: number | null;

  @Column('text', { nullable: true })
  missedReason: string | null;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('timestamptz', { nullable: true })
  recordedAt: Date | null;

  @Column('integer')
  version: number;
}
