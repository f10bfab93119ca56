import type { OwnContributionKind, ThirdPartyKind } from '@tendesh/domain/contributions/kinds';
import type { IdentityDocumentKind } from '@tendesh/domain/returnees/identity-documents';
import type { Language } from '@tendesh/domain/staff/roles';
import { en } from './texts.en';
import { ky } from './texts.ky';
import { ru } from './texts.ru';
import { tg } from './texts.tg';

/** The wording of the grant agreement. `{…}` is filled in. */
export interface AgreementTexts {
  readonly title: string;
  readonly number: string;
  readonly madeOn: string;
  readonly page: string;
  readonly parties: string;
  readonly organisation: string;
  readonly organisationText: string;
  readonly approved: string;
  readonly grantee: string;
  readonly born: string;
  readonly lives: string;
  readonly identityKinds: Readonly<Record<IdentityDocumentKind, string>>;
  readonly purpose: string;
  readonly purposeText: string;
  readonly budget: string;
  readonly item: string;
  readonly quantity: string;
  readonly unitPrice: string;
  readonly amount: string;
  readonly projectCost: string;
  readonly notCounted: string;
  readonly financing: string;
  readonly payer: string;
  readonly share: string;
  readonly own: string;
  readonly ownKinds: Readonly<Record<OwnContributionKind, string>>;
  readonly thirdPartyKinds: Readonly<Record<ThirdPartyKind, string>>;
  readonly grant: string;
  readonly grantOf: string;
  readonly ownText: string;
  readonly tranches: string;
  readonly tranchePurpose: string;
  readonly trancheDay: string;
  readonly trancheText: string;
  readonly terms: string;
  /** Each clause with the words that it is found by; the order is that of the agreement. */
  readonly clauses: readonly Clause[];
  readonly signatures: string;
  readonly signaturesText: string;
  readonly forOrganisation: string;
  readonly signatureLine: string;
  readonly nameLine: string;
  readonly dateLine: string;
}

export interface Clause {
  readonly title: string;
  readonly text: string;
}

export const agreementTexts: Readonly<Record<Language, AgreementTexts>> = { en, ru, ky, tg };

/** Fills `{name}` places; an unknown one stays as it is, so that a slip is seen. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
