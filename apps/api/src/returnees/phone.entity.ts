import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'phone' })
export class PhoneEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  returneeId: string;

  @Column('uuid')
  officeId: string;

  /** E.164 */
  @Column('text')
  number: string;

  @Column('integer')
  position: number;
}
