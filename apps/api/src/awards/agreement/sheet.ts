import type { Agreement } from './agreement';
import type { Format } from '../../platform/pdf/format';
import type { AgreementTexts } from './texts';

/** One agreement in one language, ready to be set. */
export interface Sheet {
  readonly agreement: Agreement;
  readonly texts: AgreementTexts;
  readonly format: Format;
}

export const colours = { accent: '#0f6b62', quiet: '#5c6b69', rule: '#c8d3d1', tint: '#eef4f3' } as const;
