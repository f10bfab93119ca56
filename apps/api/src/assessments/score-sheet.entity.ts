import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface Score {
  readonly criterion: string;
  readonly level: number;
  readonly note: string | null;
}

@Entity({ name: 'score_sheet' })
export class ScoreSheetEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  /** Of the application when it was handed in. */
  @Column('integer')
  round: number;

  @Column('jsonb')
  scores: Score[];

  @Column('integer')
  totalHundredths: number;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid')
  scoredBy: string;

  @Column('timestamptz')
  scoredAt: Date;
}
