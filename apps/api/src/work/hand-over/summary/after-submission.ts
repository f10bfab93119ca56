import type { Content, TableCell } from 'pdfmake/interfaces';
import { facts, right, type Sheet, table } from './sheet';

/** The award with its tranches: planned, authorised, paid. */
export function money({ page: { award }, texts, format, word }: Sheet): Content[] {
  if (award === null) return [];
  const rows = award.tranches.map((one): TableCell[] => {
    const paid = one.disbursements.filter(({ voidedAt }) => voidedAt === null);
    return [
      `${one.position}. ${one.purpose}`,
      format.day(one.plannedOn),
      word(`terms.trancheStatus.${one.status}`),
      right(format.money(one.amountMinor)),
      right(paid.map(({ paidOn }) => format.day(paidOn)).join(', ')),
    ];
  });
  const sums = facts([
    [texts.status, word(`terms.awardStatus.${award.status}`)],
    [texts.grant, format.money(award.amountMinor)],
    [texts.released, format.money(award.releasedMinor)],
    [texts.disbursed, format.money(award.disbursedMinor)],
  ]);
  const head = [texts.tranche, texts.planned, texts.status, texts.amount, texts.disbursed];
  return rows.length === 0 ? [sums] : [sums, table(['*', 'auto', 'auto', 'auto', 'auto'], head, rows)];
}

export function visits({ page: { visits: all }, texts, format, word }: Sheet): Content[] {
  const rows = all.map((one): TableCell[] => [
    String(one.month),
    format.day(one.dueOn),
    word(`terms.visitStatus.${one.status}`),
    one.visitedOn === null ? (one.missedReason ?? '') : format.day(one.visitedOn),
    right(one.workersTotal === null ? '' : String(one.workersTotal)),
  ]);
  const head = [texts.month, texts.due, texts.status, texts.visited, texts.workers];
  return rows.length === 0 ? [] : [table(['auto', 'auto', 'auto', '*', 'auto'], head, rows)];
}
