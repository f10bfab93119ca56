import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { EvidenceRequest } from '@tendesh/contracts/contributions/evidence';
import { type EvidenceStrength, evidenceStrengths } from '@tendesh/domain/contributions/kinds';
import type { useReasonText } from '../../ui/reason-text';
import { noStatement, statementInput, type StatementValues } from './statement-values';

export interface AttachFields extends Record<string, unknown> {
  readonly strength: EvidenceStrength;
  readonly issuer: string;
  readonly documentNumber: string;
  readonly datedOn: string | null;
  readonly sumMinor: number | null;
  readonly currency: string;
  readonly serialNumber: string;
  readonly covers: string;
  readonly statement: StatementValues;
}

/** A paper usually shows what is still missing of the contribution. */
export function firstFields({ isInKind, amountMinor, verifiedMinor, currency }: ContributionItem): AttachFields {
  return {
    strength: isInKind ? 'valuation_act' : 'bank_statement',
    ...{ issuer: '', documentNumber: '', datedOn: null, serialNumber: '', covers: '' },
    sumMinor: amountMinor - (verifiedMinor ?? 0) || amountMinor,
    currency,
    statement: noStatement,
  };
}

/** The strongest first; an act of valuation shows things, not money. */
export function strengthChoices({ isInKind }: Pick<ContributionItem, 'isInKind'>): EvidenceStrength[] {
  return evidenceStrengths.toReversed().filter((one) => isInKind || one !== 'valuation_act');
}

export function whyNotAttach(
  { issuer, datedOn, sumMinor }: AttachFields,
  textOf: ReturnType<typeof useReasonText>,
): Record<string, string | null> {
  return {
    issuer: issuer.trim().length < 2 ? textOf({ code: 'required' }) : null,
    datedOn: datedOn === null ? textOf({ code: 'required' }) : null,
    sumMinor:
      sumMinor === null ? textOf({ code: 'required' }) : sumMinor < 1 ? textOf({ code: 'must_be_positive' }) : null,
  };
}

export function evidenceRequest(documentId: string, fields: AttachFields): EvidenceRequest {
  const { currency, strength, issuer, documentNumber, datedOn, sumMinor, serialNumber, covers } = fields;
  const statement = strength === 'bank_statement' ? statementInput(fields.statement) : null;
  return {
    ...{ documentId, strength, currency, issuer: issuer.trim() },
    ...{ datedOn: datedOn ?? '', sumMinor: sumMinor ?? 0 },
    ...{ documentNumber: orNull(documentNumber), serialNumber: orNull(serialNumber), covers: orNull(covers) },
    ...(statement === null ? {} : { statement }),
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
