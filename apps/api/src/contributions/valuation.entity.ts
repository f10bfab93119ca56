import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Valuation, ValuationMethod } from '@tendesh/domain/contributions/valuation';
import type { Currency } from '@tendesh/domain/money/currencies';

/** What a contribution in kind is worth, by two people who looked at it. */
@Entity({ name: 'valuation' })
export class ValuationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  contributionId: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  caseId: string;

  @Column('uuid')
  officeId: string;

  @Column('text')
  method: ValuationMethod;

  @Column('date')
  valuedOn: string;

  @Column('bigint')
  valueMinor: number;

  @Column('text')
  currency: Currency;

  @Column('text')
  firstValuer: string;

  @Column('uuid', { nullable: true })
  firstValuerStaffId: string | null;

  @Column('text')
  secondValuer: string;

  @Column('uuid', { nullable: true })
  secondValuerStaffId: string | null;

  @Column('date', { nullable: true })
  boughtOn: string | null;

  @Column('bigint', { nullable: true })
  priceMinor: number | null;

  @Column('integer', { nullable: true })
  usefulYears: number | null;

  @Column('bigint', { nullable: true })
  residualMinor: number | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('integer')
  version: number;
}

/** The row as the rules read it. */
export function valuationOf(row: ValuationEntity): Valuation {
  const { method, valuedOn, valueMinor, boughtOn, priceMinor, usefulYears, residualMinor } = row;
  const isWorn = boughtOn !== null && priceMinor !== null && usefulYears !== null && residualMinor !== null;
  return {
    ...{ method, valuedOn, valueMinor },
    valuers: [
      { name: row.firstValuer, staffId: row.firstValuerStaffId },
      { name: row.secondValuer, staffId: row.secondValuerStaffId },
    ],
    depreciation: isWorn ? { boughtOn, priceMinor, usefulYears, residualMinor } : null,
  };
}
