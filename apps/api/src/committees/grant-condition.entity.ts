import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'grant_condition' })
export class GrantConditionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  itemId: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('integer')
  position: number;

  @Column('text')
  wording: string;

  @Column('timestamptz', { nullable: true })
  metAt: Date | null;

  @Column('uuid', { nullable: true })
  metBy: string | null;

  @Column('text', { nullable: true })
  metNote: string | null;

  @Column('integer')
  version: number;
}
