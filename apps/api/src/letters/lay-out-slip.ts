import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Language } from '@tendesh/domain/staff/roles';
import { colours } from '../awards/agreement/sheet';
import { letterTexts } from './letter-texts';

const { accent, quiet, rule, tint } = colours;

interface Slip {
  readonly caseNumber: string;
  readonly code: string;
  readonly address: string;
  readonly language: Language;
  readonly madeAt: Date;
}

/** Half a page: number and code large, how to use them, and nothing else about the person. */
export function layOutSlip({ caseNumber, code, address, language, madeAt }: Slip): TDocumentDefinitions {
  const { slip } = letterTexts[language];
  return {
    pageSize: 'A5',
    pageOrientation: 'landscape',
    pageMargins: [42, 36, 42, 30],
    language,
    info: { title: slip.title, creationDate: madeAt },
    defaultStyle: { font: 'Noto', fontSize: 12.5, lineHeight: 1.25 },
    content: [
      { text: slip.title, fontSize: 18, bold: true, color: accent, margin: [0, 0, 0, 8] },
      { text: slip.how },
      { text: address, bold: true, fontSize: 14, margin: [0, 2, 0, 12] },
      {
        columnGap: 14,
        columns: [large(slip.number, caseNumber), large(slip.code, code)],
        margin: [0, 0, 0, 12],
      },
      { text: slip.keep, margin: [0, 0, 0, 5] },
      { text: `${slip.lost} ${slip.free}`, color: quiet },
    ],
  };
}

function large(label: string, value: string): Content {
  return {
    table: {
      widths: ['*'],
      body: [
        [
          {
            stack: [
              { text: label, fontSize: 9, color: quiet },
              { text: value, fontSize: 20, bold: true },
            ],
            margin: [8, 6, 8, 6],
          },
        ],
      ],
    },
    layout: { hLineColor: () => rule, vLineColor: () => rule, fillColor: () => tint },
  };
}
