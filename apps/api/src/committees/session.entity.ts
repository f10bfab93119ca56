import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SessionStatus } from '@tendesh/domain/committees/session-transitions';
import type { Language } from '@tendesh/domain/staff/roles';

@Entity({ name: 'committee_session' })
export class SessionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  programmeId: string;

  @Column('uuid')
  convenedIn: string;

  @Column('timestamptz')
  meetsAt: Date;

  @Column('text')
  place: string;

  @Column('text')
  language: Language;

  @Column('text')
  status: SessionStatus;

  @Column('uuid')
  convenedBy: string;

  @Column('timestamptz', { nullable: true })
  openedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  cancelReason: string | null;

  @Column('integer')
  version: number;
}
