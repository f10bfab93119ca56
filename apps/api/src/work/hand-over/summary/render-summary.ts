import type { Language } from '@tendesh/domain/staff/roles';
import { renderPdf } from '../../../platform/pdf/render-pdf';
import type { Gathered } from '../gather-case';
import { layOut } from './layout';

/** Who takes the case away, when, and what for. */
export interface Made {
  readonly language: Language;
  /** At the office of the case. */
  readonly today: string;
  readonly timeZone: string;
  readonly purpose: string;
  readonly by: string;
}

/** The case in one PDF, to be read by people. */
export function renderSummary(gathered: Gathered, made: Made): Promise<Buffer> {
  return renderPdf(layOut(gathered, made));
}
