import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BudgetCategory } from '@tendesh/domain/applications/budget-categories';

@Entity({ name: 'budget_line' })
export class BudgetLineEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  officeId: string;

  @Column('integer')
  position: number;

  @Column('text')
  category: BudgetCategory;

  @Column('text')
  description: string;

  @Column('bigint')
  quantityThousandths: number;

  @Column('text')
  unit: string;

  @Column('bigint')
  unitPriceMinor: number;

  @Column('bigint')
  amountMinor: number;
}
