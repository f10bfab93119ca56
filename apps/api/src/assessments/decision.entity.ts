import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Correction } from '@tendesh/contracts/applications/applications';

@Entity({ name: 'decision' })
export class DecisionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('text')
  verdict: 'approve' | 'reject' | 'return';

  @Column('bigint', { nullable: true })
  grantMinor: number | null;

  @Column('jsonb', { nullable: true })
  corrections: Correction[] | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { nullable: true })
  matchGateId: string | null;

  /** The last approval that was needed; a first one of two waits for another. */
  @Column('boolean')
  completes: boolean;

  /** One more than the returns before it. */
  @Column('integer')
  round: number;

  @Column('uuid', { nullable: true })
  amendmentId: string | null;

  @Column('uuid', { nullable: true })
  onBehalfOf: string | null;

  @Column('boolean')
  atAnyHeight: boolean;

  @Column('uuid')
  decidedBy: string;

  @Column('timestamptz')
  decidedAt: Date;
}
