import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IneligibleReason } from '@tendesh/domain/assessments/ineligible-reasons';
import type { ChecklistAnswer } from '@tendesh/contracts/assessments/assessments';

@Entity({ name: 'screening' })
export class ScreeningEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('jsonb')
  answers: ChecklistAnswer[];

  @Column('text')
  outcome: 'eligible' | 'ineligible';

  /** What the letter says; only when ineligible. */
  @Column('text', { nullable: true })
  reasonCode: IneligibleReason | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid')
  screenedBy: string;

  @Column('timestamptz')
  screenedAt: Date;
}
