import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Language } from '@tendesh/domain/staff/roles';
import { type Format, formatIn } from '../../platform/pdf/format';
import { decisions } from './decisions';
import type { MinutedItem, Minutes } from './minutes';
import { fill, minutesTexts, type MinutesTexts } from './texts';

export const colours = { accent: '#0f6b62', quiet: '#5c6b69', rule: '#c8d3d1', tint: '#eef4f3' } as const;

/** Minutes in one language, ready to be set. */
export interface Sheet {
  readonly minutes: Minutes;
  readonly texts: MinutesTexts;
  readonly format: Format;
}

/** The pages of the minutes: who sat, the ranked list with the votes, who stepped aside, each decision, the signatures. */
export function layOut(minutes: Minutes, language: Language): TDocumentDefinitions {
  const sheet: Sheet = { minutes, texts: minutesTexts[language], format: formatIn(language, minutes.currency) };
  const { texts } = sheet;
  return {
    pageSize: 'A4',
    pageMargins: [54, 50, 54, 62],
    language,
    info: { title: `${texts.title}, ${minutes.programme}`, creationDate: minutes.madeAt },
    defaultStyle: { font: 'Noto', fontSize: 9.5, lineHeight: 1.22 },
    styles: {
      heading: { fontSize: 11.5, bold: true, color: colours.accent, margin: [0, 13, 0, 5] },
      quiet: { color: colours.quiet, fontSize: 8.5 },
    },
    footer: (page, pages) => ({
      margin: [54, 22, 54, 0],
      columns: [
        { text: texts.title, style: 'quiet' },
        { text: fill(texts.page, { page, pages }), style: 'quiet', alignment: 'right' },
      ],
    }),
    content: [
      masthead(sheet),
      heading(texts.present),
      members(sheet),
      heading(texts.ranking),
      rankingTable(sheet),
      { text: texts.tieRule, style: 'quiet', margin: [0, 4, 0, 0] },
      ...conflicts(sheet),
      heading(texts.decisions),
      ...decisions(sheet),
      ...signatures(sheet),
    ],
  };
}

function heading(text: string): Content {
  return { text, style: 'heading', headlineLevel: 1 };
}

function masthead({ minutes, texts, format }: Sheet): Content {
  const { programme, office, day, time, place, extractOf } = minutes;
  return {
    stack: [
      { text: texts.title, fontSize: 18, bold: true, color: colours.accent },
      ...(extractOf === null ? [] : [{ text: fill(texts.extract, { number: extractOf }), bold: true }]),
      { text: programme, bold: true, margin: [0, 3, 0, 0] },
      { text: `${fill(texts.when, { day: format.day(day), time, place })} · ${office}`, style: 'quiet' },
    ],
  };
}

function members({ minutes, texts }: Sheet): Content {
  const rows = minutes.members.map(({ name, part, isOutside }): TableCell[] => [
    name,
    isOutside ? `${texts.parts[part]} (${texts.outside})` : texts.parts[part],
  ]);
  return table(['*', '*'], [texts.name, texts.part], rows);
}

function rankingTable({ minutes, texts, format }: Sheet): Content {
  const labels = [
    texts.rank,
    texts.application,
    texts.score,
    texts.ownShare,
    fill(texts.grant, { currency: minutes.currency }),
  ];
  const rows = minutes.items.map((item): TableCell[] => [
    item.rank === null ? '–' : String(item.rank),
    {
      stack: [
        { text: item.name, bold: true },
        { text: `${item.caseNumber} · ${item.title}`, style: 'quiet' },
      ],
    },
    right(item.meanHundredths === null ? '–' : format.share(item.meanHundredths, 10_000).replace(/[\s\u00a0]?%$/, '')),
    right(item.ownShareBp === null ? '–' : format.share(item.ownShareBp, 10_000)),
    right(format.amount(item.grantMinor)),
    right(`${item.tally.for} / ${item.tally.against} / ${item.tally.abstain}`),
    outcomeOf(item, texts),
  ]);
  const widths = ['auto', '*', 'auto', 'auto', 'auto', 'auto', 'auto'];
  return { ...table(widths, [...labels, texts.votes, texts.outcome], rows), fontSize: 8.5 };
}

export function outcomeOf({ outcome, conditions }: MinutedItem, texts: MinutesTexts): string {
  if (outcome === null) return texts.left;
  return outcome === 'selected' && conditions.length > 0 ? texts.withConditions : texts.outcomes[outcome];
}

/** That nobody stepped aside is said of the whole agenda only. */
function conflicts({ minutes, texts }: Sheet): Content[] {
  const lines = minutes.items.flatMap(({ name: applicant, caseNumber, recused }) =>
    recused.flatMap(({ name, kind }) =>
      kind === 'none'
        ? []
        : [
            fill(texts.conflict, {
              name,
              application: `${caseNumber} (${applicant})`,
              kind: texts.conflictKinds[kind],
            }),
          ],
    ),
  );
  if (lines.length > 0) return [heading(texts.conflicts), { ul: lines }];
  return minutes.extractOf === null ? [heading(texts.conflicts), texts.noConflicts] : [];
}

/** An extract is signed by nobody. */
function signatures({ minutes, texts }: Sheet): Content[] {
  if (minutes.extractOf !== null) return [];
  const signing = minutes.members.filter(({ part }) => part !== 'member');
  const line = { type: 'line', x1: 0, y1: 12, x2: 220, y2: 12, lineWidth: 0.6, lineColor: colours.quiet } as const;
  const places = signing.map(({ name, part }): Content => ({
    margin: [0, 16, 0, 0],
    columns: [
      { text: `${name}\n${texts.parts[part]}`, width: '*' },
      { width: 'auto', canvas: [line] },
    ],
  }));
  return [{ unbreakable: true, stack: [heading(texts.signatures), ...places] }];
}

function table(widths: string[], labels: readonly string[], rows: TableCell[][]) {
  const head = labels.map((text): TableCell => ({ text, bold: true, color: colours.quiet, fontSize: 8 }));
  return {
    table: { widths, headerRows: 1, dontBreakRows: true, body: [head, ...rows] },
    layout: {
      hLineWidth: (at: number) => (at === 0 ? 0 : 0.6),
      vLineWidth: () => 0,
      hLineColor: () => colours.rule,
      fillColor: (row: number) => (row === 0 ? colours.tint : null),
    },
  };
}

function right(text: string): TableCell {
  return { text, alignment: 'right' };
}
