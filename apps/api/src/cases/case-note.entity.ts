import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'case_note' })
export class CaseNoteEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('text')
  body: string;

  @Column('uuid')
  writtenBy: string;

  @Column('timestamptz')
  writtenAt: Date;
}
