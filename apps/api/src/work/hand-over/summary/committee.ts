import type { Content, TableCell } from 'pdfmake/interfaces';
import { type Sheet, table } from './sheet';
import { fill } from './texts';

/** What each session of a committee said about the case, with the votes and the conditions. */
export function committee({ minutes, texts, format, word }: Sheet): Content[] {
  const rows = minutes.flatMap(({ day, items }) =>
    items.map(({ outcome, tally, reasonCode, note, conditions }): TableCell[] => [
      format.day(day),
      outcome === null ? '' : word(`terms.itemOutcome.${outcome}`),
      fill(texts.voting, { ...tally }),
      [reasonCode === null ? null : word(`terms.rejectionReason.${reasonCode}`), note, ...conditions]
        .filter((line) => line !== null)
        .join('\n'),
    ]),
  );
  const head = [texts.when, texts.what, texts.votes, texts.because];
  return rows.length === 0 ? [] : [table(['auto', 'auto', 'auto', '*'], head, rows)];
}
