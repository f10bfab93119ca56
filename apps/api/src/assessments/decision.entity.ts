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

  @Column('uuid')
  decidedBy: string;

  @Column('timestamptz')
  decidedAt: Date;
}
