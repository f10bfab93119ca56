import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Language } from '@tendesh/domain/staff/roles';
import { type AgreementTexts, agreementTexts, fill } from './texts';

/** What the agreement says about one award; amounts in minor units of `currency` with two decimals. */
export interface Agreement {
  readonly number: string;
  readonly date: string;
  readonly office: string;
  readonly programme: string;
  readonly name: string;
  readonly latin: string;
  readonly document: string;
  readonly place: string;
  readonly title: string;
  readonly description: string;
  readonly currency: string;
  readonly lines: readonly {
    description: string;
    quantityThousandths: number;
    unit: string;
    unitPriceMinor: number;
    amountMinor: number;
  }[];
  readonly projectCostMinor: number;
  readonly ownMinor: number;
  readonly ownRequiredMinor: number;
  readonly thirdPartyMinor: number;
  readonly grantMinor: number;
  readonly tranches: readonly { position: number; purpose: string; plannedOn: string; amountMinor: number }[];
  readonly madeAt: Date;
}

const NOTO_FOLDER = dirname(
  createRequire(join(process.cwd(), 'package.json')).resolve('@expo-google-fonts/noto-sans/package.json'),
);
const REGULAR = join(NOTO_FOLDER, '400Regular/NotoSans_400Regular.ttf');
const BOLD = join(NOTO_FOLDER, '700Bold/NotoSans_700Bold.ttf');
const NOTO_SANS = { normal: REGULAR, bold: BOLD, italics: REGULAR, bolditalics: BOLD };

const RULE = '#c8d3d1';
const ACCENT = '#0f6b62';

/** The grant agreement as a PDF, with every letter of the language embedded (Noto Sans). */
export async function renderAgreement(agreement: Agreement, language: Language): Promise<Buffer> {
  // Nothing but our own font files is read while a document is made.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(NOTO_SANS).includes(path));
  pdfmake.setFonts({ Noto: NOTO_SANS });
  return pdfmake.createPdf(documentOf(agreement, agreementTexts[language], language)).getBuffer();
}

function documentOf(agreement: Agreement, texts: AgreementTexts, language: Language): TDocumentDefinitions {
  const money = moneyIn(language, agreement.currency);
  const { office, programme, name, latin, document, place } = agreement;
  return {
    pageSize: 'A4',
    pageMargins: [56, 56, 56, 64],
    language,
    info: { title: `${texts.title} ${agreement.number}`, creationDate: agreement.madeAt },
    defaultStyle: { font: 'Noto', fontSize: 9.5, lineHeight: 1.25 },
    styles: { heading: { fontSize: 11, bold: true, color: ACCENT, margin: [0, 12, 0, 4] } },
    footer: (page, pages) => ({
      text: `${agreement.number}   ·   ${fill(texts.page, { page, pages })}`,
      alignment: 'center',
      fontSize: 8,
      color: '#5c6b69',
      margin: [0, 20, 0, 0],
    }),
    content: [
      { text: texts.title, fontSize: 19, bold: true, color: ACCENT },
      {
        text: `${fill(texts.number, { number: agreement.number })}   ·   ${fill(texts.date, { date: agreement.date })}`,
        color: '#5c6b69',
        margin: [0, 2, 0, 4],
      },
      heading(texts.parties),
      fill(texts.partiesText, { office, programme, name, latin, document, place }),
      heading(texts.purpose),
      { text: agreement.title, bold: true },
      agreement.description,
      heading(texts.budget),
      budgetTable(agreement, texts, money),
      { stack: [heading(texts.financing), financingTable(agreement, texts, money)], unbreakable: true },
      { stack: [heading(texts.tranches), trancheTable(agreement, texts, money)], unbreakable: true },
      { text: fill(texts.releaseRule, { required: money(agreement.ownRequiredMinor) }), margin: [0, 6, 0, 0] },
      heading(texts.duties),
      { ol: [...texts.clauses], markerColor: ACCENT },
      signatures(texts, agreement),
    ],
  };
}

function heading(text: string): Content {
  return { text, style: 'heading' };
}

function budgetTable({ lines, projectCostMinor }: Agreement, texts: AgreementTexts, money: Money): Content {
  const rows = lines.map((line): TableCell[] => [
    line.description,
    right(`${line.quantityThousandths / 1000} ${line.unit}`),
    right(money(line.unitPriceMinor)),
    right(money(line.amountMinor)),
  ]);
  const total: TableCell[] = [
    { text: texts.total, bold: true, colSpan: 3 },
    {},
    {},
    { ...right(money(projectCostMinor)), bold: true },
  ];
  return table(['*', 'auto', 'auto', 'auto'], headRow(texts.columns, 1), [...rows, total]);
}

function financingTable(agreement: Agreement, texts: AgreementTexts, money: Money): Content {
  const rows: [string, number][] = [
    [texts.own, agreement.ownMinor],
    [texts.thirdParty, agreement.thirdPartyMinor],
    [texts.grant, agreement.grantMinor],
  ];
  const shown = rows
    .filter(([, amount]) => amount > 0)
    .map(([label, amount]): TableCell[] => [label, right(money(amount))]);
  return table(['*', 'auto'], null, [
    ...shown,
    [
      { text: texts.total, bold: true },
      { ...right(money(agreement.projectCostMinor)), bold: true },
    ],
  ]);
}

function trancheTable({ tranches }: Agreement, texts: AgreementTexts, money: Money): Content {
  const rows = tranches.map((one): TableCell[] => [
    String(one.position),
    one.purpose,
    one.plannedOn,
    right(money(one.amountMinor)),
  ]);
  return table(['auto', '*', 'auto', 'auto'], headRow(texts.trancheColumns, 3), rows);
}

function table(widths: string[], head: TableCell[] | null, rows: TableCell[][]): Content {
  return {
    table: {
      widths,
      headerRows: head === null ? 0 : 1,
      dontBreakRows: true,
      body: head === null ? rows : [head, ...rows],
    },
    layout: {
      hLineColor: () => RULE,
      vLineWidth: () => 0,
      hLineWidth: () => 0.6,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
  };
}

function headRow(labels: readonly string[], rightFrom: number): TableCell[] {
  return labels.map((text, index) => ({
    text,
    bold: true,
    fontSize: 8.5,
    color: '#5c6b69',
    alignment: index >= rightFrom ? 'right' : 'left',
  }));
}

function signatures(texts: AgreementTexts, { name, office }: Agreement): Content {
  const block = (who: string, whom: string): Content => ({
    stack: [
      { text: who, bold: true },
      whom,
      { canvas: [{ type: 'line', x1: 0, y1: 44, x2: 210, y2: 44, lineWidth: 0.7, lineColor: '#5c6b69' }] },
      { text: texts.signatureLine, fontSize: 8, color: '#5c6b69', margin: [0, 2, 0, 0] },
    ],
  });
  return {
    unbreakable: true,
    stack: [
      heading(texts.signatures),
      { columns: [block(texts.grantee, name), block(texts.organisation, office)], columnGap: 40 },
    ],
  };
}

type Money = (minor: number) => string;

/** Russian-style grouping serves ru, ky and tg; runtimes differ in their data for the last two. */
function moneyIn(language: Language, currency: string): Money {
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'ru-RU', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  // The narrow no-break space is missing from many readers' fonts.
  return (minor) => `${format.format(minor / 100).replace(/[\u202f\u00a0]/g, '\u00a0')} ${currency}`;
}

function right(text: string) {
  return { text, alignment: 'right', noWrap: true } as const;
}
