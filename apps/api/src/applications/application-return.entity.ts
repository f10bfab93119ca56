import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ApplicationVersion } from '@tendesh/contracts/applications/resubmissions';
import type { ApplicationStatus } from '@tendesh/domain/applications/application-transitions';

@Entity({ name: 'application_return' })
export class ApplicationReturnEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('uuid')
  decisionId: string;

  /** What was broken off, and since when its clock ran. */
  @Column('text')
  statusBefore: ApplicationStatus;

  @Column('timestamptz')
  clockSince: Date;

  @Column('timestamptz')
  returnedAt: Date;

  @Column('jsonb')
  former: ApplicationVersion;

  @Column('timestamptz', { nullable: true })
  resubmittedAt: Date | null;

  @Column('jsonb', { nullable: true })
  latter: ApplicationVersion | null;
}
