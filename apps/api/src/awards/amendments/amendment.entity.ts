import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlanVersion } from '@tendesh/contracts/applications/plan-version';
import type { AmendmentStatus } from '@tendesh/domain/awards/amendment-transitions';

@Entity({ name: 'amendment' })
export class AmendmentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  awardId: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('integer')
  number: number;

  @Column('text')
  status: AmendmentStatus;

  /** As the plan stood when it was proposed. */
  @Column('jsonb')
  former: PlanVersion;

  @Column('jsonb')
  proposed: PlanVersion;

  @Column('bigint')
  grantMinor: number;

  @Column('text')
  reason: string;

  @Column('uuid')
  proposedBy: string;

  @Column('timestamptz')
  proposedAt: Date;

  /** The gate of the decision that it passed. */
  @Column('uuid', { nullable: true })
  matchGateId: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decisionNote: string | null;

  @Column('integer')
  version: number;
}
