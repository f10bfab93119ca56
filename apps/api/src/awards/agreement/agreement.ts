import type { OwnContributionKind, ThirdPartyKind } from '@tendesh/domain/contributions/kinds';
import type { Currency } from '@tendesh/domain/money/currencies';
import type { IdentityDocumentKind } from '@tendesh/domain/returnees/identity-documents';

/** What the agreement says about one award. Days are 'YYYY-MM-DD', amounts minor units of `currency`. */
export interface Agreement {
  readonly number: string;
  readonly date: string;
  /** The instant of the act: the same award makes the same file, byte by byte. */
  readonly madeAt: Date;
  readonly office: string;
  readonly programme: string;
  readonly donor: string;
  readonly approvedBy: string;
  readonly approvedOn: string;
  readonly grantee: Grantee;
  readonly title: string;
  readonly description: string;
  readonly currency: Currency;
  readonly lines: readonly AgreedLine[];
  readonly projectCostMinor: number;
  readonly ownRequiredMinor: number;
  readonly grantMinor: number;
  readonly own: readonly { readonly kind: OwnContributionKind; readonly amountMinor: number }[];
  readonly thirdParties: readonly {
    readonly kind: ThirdPartyKind;
    readonly funder: string | null;
    readonly amountMinor: number;
  }[];
  readonly tranches: readonly AgreedTranche[];
  readonly visitMonths: readonly number[];
}

export interface Grantee {
  readonly nameCyrl: string;
  readonly nameLatn: string;
  readonly birthDate: string;
  readonly place: string;
  readonly documents: readonly { readonly kind: IdentityDocumentKind; readonly number: string }[];
}

/** A line that is not eligible is named, and is no part of the project cost. */
export interface AgreedLine {
  readonly description: string;
  readonly quantityThousandths: number;
  readonly unit: string;
  readonly unitPriceMinor: number;
  readonly amountMinor: number;
  readonly eligible: boolean;
}

export interface AgreedTranche {
  readonly position: number;
  readonly purpose: string;
  readonly plannedOn: string;
  readonly amountMinor: number;
}
