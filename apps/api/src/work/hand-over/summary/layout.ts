import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { placeName } from '@tendesh/domain/places/places';
import type { ApplicationPart } from '../../show-case-page';
import type { Gathered } from '../gather-case';
import { money, visits } from './after-submission';
import { committee } from './committee';
import { decisions } from './decisions';
import { letters } from './letters';
import { contributions, match, plan } from './plan';
import type { Made } from './render-summary';
import { colours, facts, section, type Sheet, sheetOf } from './sheet';
import { fill } from './texts';
import { notes, timeline } from './timeline';

/** The pages of the summary: person, plan, match, decisions, money, visits, earlier applications, letters, and what happened when. */
export function layOut(gathered: Gathered, made: Made): TDocumentDefinitions {
  const sheet = sheetOf(gathered, made);
  const { texts, page } = sheet;
  const title = `${texts.title} ${page.case.number}`;
  return {
    pageSize: 'A4',
    pageMargins: [54, 50, 54, 62],
    language: made.language,
    info: { title },
    defaultStyle: { font: 'Noto', fontSize: 9.5, lineHeight: 1.2 },
    styles: {
      heading: { fontSize: 11.5, bold: true, color: colours.accent, margin: [0, 13, 0, 4] },
      quiet: { color: colours.quiet, fontSize: 8.5 },
    },
    pageBreakBefore: ({ headlineLevel }, { getFollowingNodesOnPage }) =>
      headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
    footer: (current, pages) => ({
      margin: [54, 22, 54, 0],
      columns: [
        { text: title, style: 'quiet' },
        { text: fill(texts.page, { page: current, pages }), style: 'quiet', alignment: 'right' },
      ],
    }),
    content: [
      { text: title, fontSize: 21, bold: true, color: colours.accent },
      { text: fill(texts.made, { ...made, day: sheet.format.day(made.today) }), style: 'quiet' },
      ...section(texts.case, [head(sheet)]),
      ...section(texts.person, [person(sheet)]),
      ...section(texts.plan, plan(sheet)),
      ...section(texts.match, match(sheet)),
      ...section(texts.contributions, contributions(sheet)),
      ...section(texts.decisions, decisions(sheet)),
      ...section(texts.committee, committee(sheet)),
      ...section(texts.money, money(sheet)),
      ...section(texts.visits, visits(sheet)),
      ...sheet.earlierApplications.flatMap((part) => earlier(part, sheet)),
      ...section(texts.letters, letters(sheet)),
      ...section(texts.notes, notes(sheet)),
      ...section(texts.timeline, timeline(sheet)),
    ],
  };
}

/** As the page of the case stood with that application. */
function earlier(part: ApplicationPart, { page, made, ...sheet }: Sheet): Content[] {
  const then = sheetOf({ ...sheet, page: { ...page, ...part } }, made);
  return section(then.texts.earlier, [...plan(then), ...match(then), ...contributions(then), ...decisions(then)]);
}

function head({ page: { case: one }, texts, format, word }: Sheet): Content {
  return facts([
    [texts.status, word(`terms.caseStatus.${one.status}`)],
    [texts.opened, format.day(one.openedOn)],
    [texts.closed, one.closedOn === null ? null : format.day(one.closedOn)],
    [texts.outcome, one.outcome === null ? null : word(`terms.caseOutcome.${one.outcome}`)],
    [texts.office, one.office.name],
    [texts.officer, one.caseOfficer.fullName],
  ]);
}

function person({ page: { person: one }, texts, format, word, made }: Sheet): Content {
  const { lastMigration: last } = one;
  const stay = last === null ? null : fill(texts.months, { n: last.months, day: format.day(last.returnedOn) });
  return facts([
    [texts.name, [one.nameCyrl, one.nameLatn].filter((name) => name !== '').join(' · ')],
    [texts.born, format.day(one.birthDate)],
    [texts.sex, word(`terms.sex.${one.sex}`)],
    [texts.place, [placeName(one.pcode, made.language), one.village].filter(Boolean).join(', ')],
    [texts.phones, one.phones.join(', ')],
    [texts.migration, last === null ? null : `${word(`terms.country.${last.country}`)}, ${last.work}, ${stay}`],
  ]);
}
