import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Language } from '@tendesh/domain/staff/roles';
import type { Agreement } from './agreement';
import { formatIn } from '../../platform/pdf/format';
import { colours, type Sheet } from './sheet';
import { budgetTable, figureStrip, financingTable, trancheTable } from './tables';
import { agreementTexts, fill } from './texts';

const { accent, quiet } = colours;

/** The pages of the agreement: who, what for, what it costs, who pays, when, on which terms, and the signatures. */
export function layOut(agreement: Agreement, language: Language): TDocumentDefinitions {
  const sheet: Sheet = { agreement, texts: agreementTexts[language], format: formatIn(language, agreement.currency) };
  const { texts } = sheet;
  const payers = agreement.own.length + agreement.thirdParties.length;
  return {
    pageSize: 'A4',
    pageMargins: [54, 50, 54, 62],
    language,
    info: { title: `${texts.title} ${agreement.number}`, creationDate: agreement.madeAt },
    defaultStyle: { font: 'Noto', fontSize: 9.5, lineHeight: 1.22 },
    styles: {
      heading: { fontSize: 11.5, bold: true, color: accent, margin: [0, 13, 0, 5] },
      quiet: { color: quiet, fontSize: 8.5 },
    },
    footer: (page, pages) => footer(sheet, page, pages),
    content: [
      masthead(sheet),
      section(1, texts.parties, [parties(sheet), figureStrip(sheet)]),
      section(2, texts.purpose, [purpose(sheet)], agreement.description.length < 1500),
      section(3, texts.budget, [budgetTable(sheet)], agreement.lines.length < MOST_ROWS),
      section(4, texts.financing, [financingTable(sheet), ownClause(sheet)], payers < MOST_ROWS),
      section(5, texts.tranches, [trancheTable(sheet), trancheClause(sheet)]),
      ...terms(sheet, 6),
      section(7, texts.signatures, [texts.signaturesText, signatures(sheet)]),
    ],
  };
}

/** Tables up to here fit on a page; a longer one must be let to part. */
const MOST_ROWS = 25;

/** Kept together, so that no heading stands alone at the foot of a page, unless it is longer than a page can be. */
function section(number: number, title: string, contents: Content[], unbreakable = true): Content {
  return { stack: [heading(number, title), ...contents], unbreakable };
}

function heading(number: number, title: string): Content {
  return { text: `${number}.  ${title}`, style: 'heading' };
}

function masthead({ agreement, texts, format }: Sheet): Content {
  return {
    stack: [
      {
        columns: [
          { text: texts.title, fontSize: 21, bold: true, color: accent, width: '*' },
          {
            width: 'auto',
            alignment: 'right',
            margin: [0, 5, 0, 0],
            stack: [
              { text: fill(texts.number, { number: agreement.number }), bold: true, fontSize: 10.5 },
              {
                text: fill(texts.madeOn, { day: format.day(agreement.date), office: agreement.office }),
                style: 'quiet',
              },
            ],
          },
        ],
      },
      { canvas: [{ type: 'line', x1: 0, y1: 6, x2: 487, y2: 6, lineWidth: 1.4, lineColor: accent }] },
    ],
  };
}

function parties({ agreement, texts, format }: Sheet): Content {
  const { grantee, office, programme, donor, approvedBy, approvedOn } = agreement;
  const identity = grantee.documents.map(({ kind, number }) => `${texts.identityKinds[kind]} ${number}`).join(' · ');
  return {
    columnGap: 24,
    columns: [
      {
        stack: [
          { text: texts.organisation, style: 'quiet' },
          { text: fill(texts.organisationText, { office, programme, donor }), bold: true },
          { text: fill(texts.approved, { name: approvedBy, day: format.day(approvedOn) }), style: 'quiet' },
        ],
      },
      {
        stack: [
          { text: texts.grantee, style: 'quiet' },
          { text: grantee.nameCyrl, bold: true },
          grantee.nameLatn,
          ...(identity === '' ? [] : [identity]),
          fill(texts.born, { day: format.day(grantee.birthDate) }),
          fill(texts.lives, { place: grantee.place }),
        ],
      },
    ],
  };
}

function purpose({ agreement, texts }: Sheet): Content {
  return {
    stack: [texts.purposeText, { text: agreement.title, bold: true, margin: [0, 3, 0, 1] }, agreement.description],
  };
}

function ownClause({ agreement, texts, format }: Sheet): Content {
  return { text: fill(texts.ownText, { required: format.money(agreement.ownRequiredMinor) }), margin: [0, 6, 0, 0] };
}

function trancheClause({ texts }: Sheet): Content {
  return { text: texts.trancheText, margin: [0, 6, 0, 0] };
}

/** The clauses may part over pages, but not one clause, and not the heading from the first. */
function terms({ agreement, texts }: Sheet, number: number): Content[] {
  const months = agreement.visitMonths.join(', ');
  const [first, ...others] = texts.clauses.map(({ title, text }, index): Content => ({
    columns: [
      { text: `${number}.${index + 1}`, width: 28, color: accent, bold: true },
      { text: [{ text: `${title} `, bold: true }, fill(text, { months })], width: '*' },
    ],
    unbreakable: true,
    margin: [0, 0, 0, 5],
  }));
  return first === undefined ? [] : [section(number, texts.terms, [first]), ...others];
}

function signatures({ agreement, texts }: Sheet): Content {
  const line = (label: string): Content => ({
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 24, x2: 225, y2: 24, lineWidth: 0.6, lineColor: quiet }] },
      { text: label, style: 'quiet', margin: [0, 2, 0, 0] },
    ],
  });
  const block = (who: string, name: string): Content => ({
    stack: [{ text: who, bold: true }, name, line(texts.signatureLine), line(texts.nameLine), line(texts.dateLine)],
  });
  return {
    margin: [0, 8, 0, 0],
    columnGap: 36,
    columns: [block(texts.grantee, agreement.grantee.nameCyrl), block(texts.forOrganisation, agreement.office)],
  };
}

function footer({ agreement, texts }: Sheet, page: number, pages: number): Content {
  return {
    margin: [54, 22, 54, 0],
    fontSize: 8,
    color: quiet,
    columns: [
      { text: `${texts.title} ${fill(texts.number, { number: agreement.number })}` },
      { text: fill(texts.page, { page, pages }), alignment: 'right' },
    ],
  };
}
