import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AppealStatus, AppealWay } from '@tendesh/domain/appeals/appeal-transitions';

/** One of `screeningId` and `decisionId` says which refusal it is against. */
@Entity({ name: 'appeal' })
export class AppealEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('uuid', { nullable: true })
  screeningId: string | null;

  @Column('uuid', { nullable: true })
  decisionId: string | null;

  @Column('text')
  status: AppealStatus;

  @Column('text')
  grounds: string;

  @Column('text')
  receivedBy: AppealWay;

  @Column('date')
  receivedOn: string;

  @Column('uuid', { nullable: true })
  documentId: string | null;

  @Column('date')
  filedOn: string;

  @Column('date')
  lastDay: string;

  @Column('uuid')
  filedBy: string;

  @Column('timestamptz')
  filedAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  decisionNote: string | null;

  @Column('integer')
  version: number;
}
