import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ComplaintCategory, ComplaintChannel } from '@tendesh/domain/complaints/complaint-categories';
import type { ComplaintStatus } from '@tendesh/domain/complaints/complaint-transitions';
import type { Language } from '@tendesh/domain/staff/roles';

@Entity({ name: 'complaint' })
export class ComplaintEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  reference: string;

  @Column('bytea')
  codeHash: Buffer;

  /** Null where the complainant named none: the focal point sees it. */
  @Column('uuid', { nullable: true })
  officeId: string | null;

  @Column('text')
  category: ComplaintCategory;

  @Column('boolean')
  restricted: boolean;

  @Column('text')
  channel: ComplaintChannel;

  @Column('text')
  language: Language;

  @Column('text')
  status: ComplaintStatus;

  @Column('timestamptz')
  receivedAt: Date;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  recordedBy: string | null;

  @Column('date')
  acknowledgeBy: string;

  @Column('date', { nullable: true })
  answerBy: string | null;

  @Column('timestamptz', { nullable: true })
  referBy: Date | null;

  /** From when what comes next is overdue; null once it is settled. */
  @Column('timestamptz', { nullable: true })
  overdueFrom: Date | null;

  @Column('timestamptz', { nullable: true })
  acknowledgedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  @Column('text')
  description: string;

  @Column('text', { nullable: true })
  contact: string | null;

  @Column('boolean')
  mayBeContacted: boolean;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { nullable: true })
  caseId: string | null;

  @Column('uuid', { nullable: true })
  subjectId: string | null;

  @Column('uuid', { nullable: true })
  handlerId: string | null;

  @Column('integer')
  version: number;
}
