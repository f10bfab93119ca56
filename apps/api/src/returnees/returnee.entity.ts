import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sex } from '@tendesh/domain/returnees/sex';
import type { Language } from '@tendesh/domain/staff/roles';

@Entity({ name: 'returnee' })
export class ReturneeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  officeId: string;

  @Column('text')
  surnameCyrl: string;

  @Column('text')
  givenCyrl: string;

  @Column('text', { nullable: true })
  patronymicCyrl: string | null;

  @Column('text')
  surnameLatn: string;

  @Column('text')
  givenLatn: string;

  @Column('text', { nullable: true })
  patronymicLatn: string | null;

  @Column('text')
  sex: Sex;

  @Column('date')
  birthDate: string;

  @Column('text')
  language: Language;

  @Column('text')
  pcode: string;

  @Column('text', { nullable: true })
  village: string | null;

  @Column('text', { nullable: true })
  address: string | null;

  @Column('text')
  searchText: string;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
