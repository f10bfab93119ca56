import type { Content, TableCell } from 'pdfmake/interfaces';
import { type Sheet, table } from './sheet';

export function notes({ page: { notes: all }, dayOf }: Sheet): Content[] {
  return all.map(({ body, writtenBy, writtenAt }) => ({
    stack: [{ text: `${writtenBy}, ${dayOf(writtenAt)}`, style: 'quiet' }, body],
    margin: [0, 0, 0, 4],
  }));
}

/** Every act on the case in its order; who merely read stands in case.json. */
export function timeline({ trail, texts, dayOf, word }: Sheet): Content[] {
  const rows = trail
    .filter(({ act }) => act !== 'viewed')
    .map((one): TableCell[] => [
      dayOf(one.at.toISOString()),
      one.by ?? texts.system,
      word(`did.${one.noun}.${one.act}`),
      one.reason ?? '',
    ]);
  return [table(['auto', 'auto', 'auto', '*'], [texts.when, texts.who, texts.what, texts.reason], rows)];
}
