import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BusinessPlanInput } from '@tendesh/contracts/applications/plan';
import type { Correction } from '@tendesh/contracts/applications/applications';
import type { ApplicationStatus } from '@tendesh/domain/applications/application-transitions';
import type { Currency } from '@tendesh/domain/money/currencies';

@Entity({ name: 'application' })
export class ApplicationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('uuid')
  programmeId: string;

  @Column('uuid')
  callId: string;

  @Column('uuid', { nullable: true })
  ruleSetId: string | null;

  @Column('text')
  currency: Currency;

  @Column('text')
  status: ApplicationStatus;

  @Column('jsonb')
  plan: BusinessPlanInput;

  @Column('bigint', { nullable: true })
  requestedGrantMinor: number | null;

  /** The allocation in which a committee's selection holds the grant. */
  @Column('uuid', { nullable: true })
  selectedFrom: string | null;

  @Column('jsonb', { nullable: true })
  corrections: Correction[] | null;

  @Column('integer')
  scoringRound: number;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('timestamptz')
  statusSince: Date;

  @Column('integer')
  version: number;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}
