import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language, StaffStatus } from '@tendesh/domain/staff/roles';

@Entity({ name: 'staff' })
export class StaffEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  email: string;

  @Column('text')
  fullName: string;

  @Column('text')
  language: Language;

  @Column('text')
  status: StaffStatus;

  @Column('uuid')
  officeId: string;

  @Column('text', { nullable: true })
  passwordHash: string | null;

  @Column('integer')
  failedSignIns: number;

  @Column('timestamptz', { nullable: true })
  lockedUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  lastSeenAt: Date | null;

  @Column('integer')
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
