import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { EvidenceItemStatus, EvidenceReason } from '@tendesh/domain/contributions/evidence-item';
import type { EvidenceStrength } from '@tendesh/domain/contributions/kinds';
import type { Currency } from '@tendesh/domain/money/currencies';
import type { ExchangeRate } from '@tendesh/domain/money/exchange-rate';

/** One paper of a contribution: what it says about itself, and what a second person made of it. */
@Entity({ name: 'evidence_item' })
export class EvidenceItemEntity {
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

  @Column('uuid')
  documentId: string;

  @Column('text')
  strength: EvidenceStrength;

  @Column('text', { nullable: true })
  issuer: string | null;

  @Column('text', { nullable: true })
  documentNumber: string | null;

  @Column('date')
  datedOn: string;

  @Column('bigint')
  sumMinor: number;

  @Column('text')
  currency: Currency;

  @Column('text', { nullable: true })
  serialNumber: string | null;

  @Column('text', { nullable: true })
  covers: string | null;

  @Column('text')
  programmeCurrency: Currency;

  /** Of a sum in another currency: rate, day and source as they were used. */
  @Column('jsonb', { nullable: true })
  rateFacts: { readonly on: string; readonly rates: readonly ExchangeRate[] } | null;

  @Column('bigint', { nullable: true })
  convertedMinor: number | null;

  @Column('text')
  status: EvidenceItemStatus;

  @Column('date')
  dueOn: string;

  @Column('bigint', { nullable: true })
  acceptedMinor: number | null;

  @Column('text', { nullable: true })
  reasonCode: EvidenceReason | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** The receipt and the machine that it names, hashed: libs/domain/radar/paper-keys. */
  @Column('bytea', { nullable: true })
  receiptKey: Buffer | null;

  @Column('bytea', { nullable: true })
  serialKey: Buffer | null;

  @Column('bigint', { nullable: true })
  depositMinor: number | null;

  @Column('date', { nullable: true })
  depositedOn: string | null;

  @Column('bigint', { nullable: true })
  withdrawnMinor: number | null;

  @Column('date', { nullable: true })
  withdrawnOn: string | null;

  /** Why it was accepted although it is used elsewhere, or its money looks borrowed. */
  @Column('text', { nullable: true })
  passOverReason: string | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('integer')
  version: number;
}

/** What a paper claims in the programme's currency: the most that can be accepted, in minor units. */
export function claimedMinor({ convertedMinor, sumMinor }: EvidenceItemEntity): number {
  return convertedMinor ?? sumMinor;
}
