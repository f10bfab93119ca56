import type { Language } from '@tendesh/domain/staff/roles';
import { renderPdf } from '../../platform/pdf/render-pdf';
import type { Agreement } from './agreement';
import { layOut } from './layout';

/** The grant agreement as a PDF, with every letter of the language embedded. */
export function renderAgreement(agreement: Agreement, language: Language): Promise<Buffer> {
  return renderPdf(layOut(agreement, language));
}
