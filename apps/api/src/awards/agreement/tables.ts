import type { Content, TableCell } from 'pdfmake/interfaces';
import { sumMinor } from '@tendesh/domain/money/minor';
import { colours, type Sheet } from './sheet';
import { fill } from './texts';

const { quiet, rule, tint } = colours;

/** The four figures of the agreement at a glance: cost, own, others, grant, with their shares of the cost. */
export function figureStrip({ agreement, texts, format }: Sheet): Content {
  const { projectCostMinor, grantMinor } = agreement;
  const ownMinor = sumMinor(agreement.own.map(({ amountMinor }) => amountMinor));
  const figures: [string, number][] = [
    [texts.projectCost, projectCostMinor],
    [texts.own, ownMinor],
    [texts.grant, grantMinor],
  ];
  const cells = figures.map(([label, amount]): TableCell => ({
    stack: [
      { text: label, fontSize: 8.5, color: quiet },
      { text: format.money(amount), fontSize: 12, bold: true },
      { text: format.share(amount, projectCostMinor), fontSize: 8.5, color: quiet },
    ],
    fillColor: tint,
    margin: [8, 5, 8, 5],
  }));
  return {
    margin: [0, 10, 0, 0],
    table: { widths: ['*', '*', '*'], body: [cells] },
    layout: { hLineWidth: () => 0, vLineWidth: (at) => (at === 1 || at === 2 ? 4 : 0), vLineColor: () => '#ffffff' },
  };
}

/** Line by line what is bought. What is not eligible is named below the total, because it is no part of it. */
export function budgetTable({ agreement, texts, format }: Sheet): Content {
  const { lines, currency, projectCostMinor } = agreement;
  const counted = lines.filter(({ eligible }) => eligible);
  const others = lines.filter(({ eligible }) => !eligible);
  const rows = counted.map((line): TableCell[] => [
    line.description,
    right(`${format.quantity(line.quantityThousandths)} ${line.unit}`),
    right(format.amount(line.unitPriceMinor)),
    right(format.amount(line.amountMinor)),
  ]);
  const labels = [texts.item, texts.quantity, fill(texts.unitPrice, { currency }), fill(texts.amount, { currency })];
  const body = table(['*', 'auto', 'auto', 'auto'], head(labels, 1), [
    ...rows,
    total([texts.projectCost, '', '', format.amount(projectCostMinor)]),
  ]);
  const items = others.map((line) => `${line.description} (${format.money(line.amountMinor)})`).join('; ');
  const note: Content = { text: fill(texts.notCounted, { items }), style: 'quiet', margin: [0, 4, 0, 0] };
  return others.length === 0 ? body : { stack: [body, note] };
}

/** Funder by funder who pays, with the share of the cost. */
export function financingTable({ agreement, texts, format }: Sheet): Content {
  const { own, thirdParties, grantMinor, projectCostMinor, currency } = agreement;
  const payers: [string, number][] = [
    ...own.map(({ kind, amountMinor }): [string, number] => [texts.ownKinds[kind], amountMinor]),
    ...thirdParties.map(({ kind, funder, amountMinor }): [string, number] => [
      funder === null ? texts.thirdPartyKinds[kind] : `${texts.thirdPartyKinds[kind]}: ${funder}`,
      amountMinor,
    ]),
    [`${texts.grantOf} (${agreement.donor})`, grantMinor],
  ];
  const cells = (label: string, amount: number) => [
    label,
    format.share(amount, projectCostMinor),
    format.amount(amount),
  ];
  const rows = payers.map(([label, amount]): TableCell[] => {
    const [name = '', share = '', money = ''] = cells(label, amount);
    return [name, right(share), right(money)];
  });
  return table(['*', 'auto', 'auto'], head([texts.payer, texts.share, fill(texts.amount, { currency })], 1), [
    ...rows,
    total(cells(texts.projectCost, projectCostMinor)),
  ]);
}

export function trancheTable({ agreement, texts, format }: Sheet): Content {
  const { tranches, currency, grantMinor } = agreement;
  const rows = tranches.map((one): TableCell[] => [
    String(one.position),
    one.purpose,
    right(format.day(one.plannedOn)),
    right(format.amount(one.amountMinor)),
  ]);
  const labels = ['№', texts.tranchePurpose, texts.trancheDay, fill(texts.amount, { currency })];
  return table(['auto', '*', 'auto', 'auto'], head(labels, 2), [
    ...rows,
    total(['', texts.grant, '', format.amount(grantMinor)]),
  ]);
}

function table(widths: string[], header: TableCell[], rows: TableCell[][]): Content {
  const body = [header, ...rows];
  return {
    table: { widths, headerRows: 1, dontBreakRows: true, body },
    layout: {
      hLineColor: () => rule,
      hLineWidth: (at) => (at === 0 || at === body.length ? 0 : at === 1 || at === body.length - 1 ? 0.9 : 0.4),
      vLineWidth: () => 0,
      paddingTop: () => 3,
      paddingBottom: () => 2,
    },
  };
}

function head(labels: readonly string[], rightFrom: number): TableCell[] {
  return labels.map((text, index) => ({
    text,
    fontSize: 8.5,
    color: quiet,
    noWrap: true,
    alignment: index >= rightFrom ? ('right' as const) : ('left' as const),
  }));
}

function total(texts: readonly string[]): TableCell[] {
  return texts.map((text, index) => ({
    text,
    bold: true,
    fillColor: tint,
    alignment: index === texts.length - 1 || /\d/.test(text) ? ('right' as const) : ('left' as const),
  }));
}

function right(text: string) {
  return { text, alignment: 'right', noWrap: true } as const;
}
