import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Language } from '@tendesh/domain/staff/roles';
import { colours } from '../awards/agreement/sheet';
import { fill } from '../awards/agreement/texts';
import { letterTexts } from './letter-texts';
import type { LetterContent } from './write-letter';

const { accent, quiet } = colours;

/** One page to hold in the hand: large enough to read without glasses. */
export function layOutLetter(letter: LetterContent, language: Language, madeAt: Date): TDocumentDefinitions {
  const [dear = '', ...paragraphs] = letter.paragraphs;
  return {
    pageSize: 'A4',
    pageMargins: [64, 56, 64, 64],
    language,
    info: { title: `${letter.title} ${letter.number}`, creationDate: madeAt },
    defaultStyle: { font: 'Noto', fontSize: 11, lineHeight: 1.3 },
    footer: (page, pages) => footer(letter, language, page, pages),
    content: [
      masthead(letter),
      { text: letter.recipient, bold: true, margin: [0, 22, 0, 0] },
      { text: letter.title, fontSize: 17, bold: true, color: accent, margin: [0, 20, 0, 12], lineHeight: 1.15 },
      { text: dear, margin: [0, 0, 0, 9] },
      ...paragraphs.map(paragraph),
      {
        unbreakable: true,
        stack: [
          { text: letter.closing, margin: [0, 14, 0, 2] },
          { text: letter.from, bold: true },
          { canvas: [{ type: 'line', x1: 0, y1: 40, x2: 220, y2: 40, lineWidth: 0.6, lineColor: quiet }] },
        ],
      },
    ],
  };
}

function masthead({ from, number, madeOn }: LetterContent): Content {
  return {
    stack: [
      {
        columns: [
          { text: from, bold: true, color: accent, fontSize: 12 },
          { text: `${number}\n${madeOn}`, alignment: 'right', fontSize: 9.5, color: quiet },
        ],
      },
      { canvas: [{ type: 'line', x1: 0, y1: 6, x2: 467, y2: 6, lineWidth: 1.4, lineColor: accent }] },
    ],
  };
}

/** What is to be corrected hangs under its mark. */
function paragraph(text: string): Content {
  if (!text.startsWith('• ')) return { text, margin: [0, 0, 0, 9] };
  return {
    columns: [
      { text: '•', width: 12, color: accent },
      { text: text.slice(2), width: '*' },
    ],
    margin: [6, 0, 0, 6],
  };
}

function footer({ number }: LetterContent, language: Language, page: number, pages: number): Content {
  return {
    margin: [64, 24, 64, 0],
    fontSize: 8,
    color: quiet,
    columns: [number, { text: fill(letterTexts[language].page, { page, pages }), alignment: 'right' }],
  };
}
