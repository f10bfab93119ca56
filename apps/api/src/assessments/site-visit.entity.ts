import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'site_visit' })
export class SiteVisitEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('date')
  visitedOn: string;

  @Column('text')
  premises: string;

  @Column('boolean')
  ownMoneySeen: boolean;

  @Column('text')
  note: string;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
