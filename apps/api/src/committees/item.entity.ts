import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RankedFigures } from '@tendesh/domain/committees/ranking';
import type { ItemStatus } from '@tendesh/domain/committees/session-transitions';
import type { ItemOutcome, RejectionReason } from '@tendesh/domain/committees/voting';

/** One application on the agenda of a session. */
@Entity({ name: 'committee_item' })
export class ItemEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  sessionId: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('integer')
  position: number;

  @Column('text')
  status: ItemStatus;

  @Column('jsonb', { nullable: true })
  figures: RankedFigures | null;

  @Column('integer', { nullable: true })
  rank: number | null;

  @Column('text', { nullable: true })
  outcome: ItemOutcome | null;

  @Column('text', { nullable: true })
  reasonCode: RejectionReason | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  movedUpAt: Date | null;

  @Column('integer')
  version: number;
}
