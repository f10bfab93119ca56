import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CaseStatus } from '@tendesh/domain/cases/case-transitions';
import type { CaseOutcome } from '@tendesh/domain/closures/outcomes';

@Entity({ name: 'assistance_case' })
export class CaseEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  number: string;

  @Column('uuid')
  returneeId: string;

  @Column('uuid')
  officeId: string;

  @Column('uuid')
  caseOfficerId: string;

  @Column('text')
  status: CaseStatus;

  @Column('date')
  openedOn: string;

  @Column('date', { nullable: true })
  closedOn: string | null;

  @Column('text', { nullable: true })
  outcome: CaseOutcome | null;

  @Column('text', { nullable: true })
  closingNote: string | null;

  /** The newest application and its programme, kept by a trigger. */
  @Column('uuid', { nullable: true })
  applicationId: string | null;

  @Column('uuid', { nullable: true })
  programmeId: string | null;

  @Column('integer')
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
