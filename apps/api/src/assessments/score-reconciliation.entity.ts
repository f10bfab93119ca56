import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'score_reconciliation' })
export class ScoreReconciliationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('integer')
  round: number;

  @Column('integer')
  sheets: number;

  @Column('text')
  note: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
