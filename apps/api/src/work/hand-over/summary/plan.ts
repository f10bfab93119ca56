import type { Content, TableCell } from 'pdfmake/interfaces';
import { facts, right, type Sheet, table } from './sheet';

/** The newest application: what for, and what it costs. */
export function plan({ page: { application }, texts, format, word }: Sheet): Content[] {
  if (application === null) return [];
  const { plan: idea, budgetLines, status, callName } = application;
  const counted = budgetLines.filter(({ eligible }) => eligible);
  const cost = counted.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const rows = budgetLines.map((line): TableCell[] => [
    line.description,
    right(`${format.quantity(line.quantityThousandths)} ${line.unit}`),
    right(format.money(line.amountMinor)),
  ]);
  const budget = table(
    ['*', 'auto', 'auto'],
    [texts.item, '', texts.amount],
    [...rows, [{ text: texts.total, bold: true }, '', right(format.money(cost))]],
  );
  const about = facts([
    [texts.business, idea.title],
    [texts.call, callName],
    [texts.status, word(`terms.applicationStatus.${status}`)],
    [texts.description, idea.description],
  ]);
  return rows.length === 0 ? [about] : [about, budget];
}

export function match({ page: { match: figures }, texts, format }: Sheet): Content[] {
  if (figures === null) return [];
  return [
    facts([
      [texts.total, format.money(figures.needMinor)],
      [texts.required, format.money(figures.requiredMinor)],
      [texts.pledged, format.money(figures.pledgedMinor)],
      [texts.evidenced, format.money(figures.evidencedMinor)],
      [texts.verified, format.money(figures.verifiedMinor)],
      [texts.grant, format.money(figures.grantMinor)],
    ]),
  ];
}

export function contributions({ page: { contributions: all, application }, texts, format, word }: Sheet): Content[] {
  if (all.length === 0) return [];
  const sum = (minor: number, currency: string) =>
    currency === application?.currency ? format.money(minor) : `${format.amount(minor)} ${currency}`;
  const rows = all.map((one): TableCell[] => [
    word(`terms.contributionKind.${one.kind}`),
    word(`terms.contributionStatus.${one.status}`),
    right(sum(one.amountMinor, one.currency)),
    right(one.verifiedMinor === null ? '' : sum(one.verifiedMinor, one.currency)),
  ]);
  const head = [texts.kind, texts.status, texts.amount, texts.verified];
  return [table(['*', 'auto', 'auto', 'auto'], head, rows)];
}
