import { isSupportedCountry } from 'libphonenumber-js';
import type { IdentityDocumentInput } from '@tendesh/contracts/returnees/returnees';
import { isIsoDate } from '@tendesh/domain/calendar/days';
import { type Violation, violation } from '@tendesh/domain/problems/violation';
import {
  checkIdentityDocument,
  type IdentityDocument,
  type IdentityDocumentKind,
  identityDocumentKinds,
  maskIdentityNumber,
  normaliseIdentityNumber,
} from '@tendesh/domain/returnees/identity-documents';
import type { PinFacts } from '@tendesh/domain/returnees/pin';

export type StoredDocument = IdentityDocument & { country: string; expiresOn: string | null };

/** Identity documents as they are stored, and what speaks against them. Warnings do not stop a registration. */
export function readIdentityDocuments(
  inputs: readonly IdentityDocumentInput[],
  person: PinFacts,
  stored: readonly IdentityDocument[],
): { documents: StoredDocument[]; violations: Violation[] } {
  const documents = inputs.map((input) => read(input, stored));
  const violations = documents.flatMap((document, index) => [
    ...at(index, refusals(document, person)),
    ...(isRepeated(documents, index) ? [violation('duplicate_value', pointer(index, '/number'))] : []),
  ]);
  return { documents, violations };
}

/** What a person should look at: a PIN that says another birth date, a document that has expired. */
export function warningsOf(documents: readonly IdentityDocument[], person: PinFacts): Violation[] {
  return documents.flatMap((document, index) => at(index, checkIdentityDocument(document, person).warnings));
}

function read(input: IdentityDocumentInput, stored: readonly IdentityDocument[]): StoredDocument {
  const kind = input.kind as IdentityDocumentKind;
  const { country, expiresOn } = input;
  return { kind, number: unmasked(input, stored), country: country.toUpperCase(), expiresOn: expiresOn ?? null };
}

/** Who may not see a number sends it back as it was shown to him: the stored one stays. */
function unmasked({ kind, number }: IdentityDocumentInput, stored: readonly IdentityDocument[]): string {
  const shown = number.trim();
  const kept = stored.find((one) => one.kind === kind && maskIdentityNumber(one.number) === shown);
  if (shown.includes('•') && kept !== undefined) return kept.number;
  return normaliseIdentityNumber(kind as IdentityDocumentKind, number);
}

function refusals(document: StoredDocument, person: PinFacts): Violation[] {
  if (!identityDocumentKinds.includes(document.kind)) return [violation('unknown_value', '/kind')];
  return [
    ...(isSupportedCountry(document.country) ? [] : [violation('unknown_value', '/country')]),
    ...(document.expiresOn === null || isIsoDate(document.expiresOn) ? [] : [violation('not_a_date', '/expiresOn')]),
    ...checkIdentityDocument(document, person).refusals,
  ];
}

function isRepeated(documents: readonly StoredDocument[], index: number): boolean {
  const mine = documents[index];
  return documents.slice(0, index).some((one) => one.kind === mine?.kind && one.number === mine.number);
}

function at(index: number, violations: readonly Violation[]): Violation[] {
  return violations.map((one) => ({ ...one, pointer: pointer(index, one.pointer ?? '') }));
}

function pointer(index: number, field: string): string {
  return `/identityDocuments/${index}${field}`;
}
