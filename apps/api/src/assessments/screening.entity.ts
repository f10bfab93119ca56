import { Column, Entity, PrimaryColumn } from 'typeorm';
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

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid')
  screenedBy: string;

  @Column('timestamptz')
  screenedAt: Date;
}
