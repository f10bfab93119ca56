import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SessionPart } from '@tendesh/domain/committees/voting';

@Entity({ name: 'committee_member' })
export class MemberEntity {
  @PrimaryColumn('uuid')
  sessionId: string;

  @PrimaryColumn('uuid')
  staffId: string;

  @Column('text')
  part: SessionPart;

  @Column('boolean')
  isOutside: boolean;

  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { nullable: true })
  pcode: string | null;

  @Column('text', { nullable: true })
  village: string | null;
}
