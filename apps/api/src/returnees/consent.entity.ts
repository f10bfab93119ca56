import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '@tendesh/domain/staff/roles';

@Entity({ name: 'consent' })
export class ConsentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  returneeId: string;

  @Column('uuid')
  officeId: string;

  @Column('text')
  purpose: string;

  @Column('text')
  textVersion: string;

  @Column('text')
  language: Language;

  @Column('text')
  way: string;

  @Column('text', { nullable: true })
  witness: string | null;

  @Column('date')
  givenOn: string;

  @Column('date', { nullable: true })
  withdrawnOn: string | null;

  @Column('uuid')
  recordedBy: string;
}
