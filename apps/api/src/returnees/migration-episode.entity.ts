import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Currency } from '@tendesh/domain/money/currencies';

@Entity({ name: 'migration_episode' })
export class MigrationEpisodeEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  returneeId: string;

  @Column('uuid')
  officeId: string;

  @Column('text')
  country: string;

  @Column('text')
  scheme: string;

  @Column('text', { nullable: true })
  employer: string | null;

  @Column('text')
  work: string;

  @Column('integer')
  months: number;

  @Column('bigint', { nullable: true })
  earningsMinor: number | null;

  @Column('text', { nullable: true })
  earningsCurrency: Currency | null;

  @Column('date')
  returnedOn: string;
}
