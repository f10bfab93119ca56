import type { Content, TableCell } from 'pdfmake/interfaces';
import { type Sheet, table } from './sheet';

/** What was written to the applicant; each letter lies beside the summary in its own language. */
export function letters({ letters: all, texts, dayOf }: Sheet): Content[] {
  const rows = all.map(({ madeAt, content }): TableCell[] => [dayOf(madeAt.toISOString()), content.title]);
  return rows.length === 0 ? [] : [table(['auto', '*'], [texts.when, texts.what], rows)];
}
