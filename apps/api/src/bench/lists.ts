import { demoLogins } from '@tendesh/testing/demo-logins';
import type { Sample } from './sample.repository';

/** A list of the product: what it is called here, and the request that shows it. */
export interface List {
  readonly name: string;
  readonly path: string;
}

/** Who reads, and how far each sees. */
export const readers: readonly { readonly name: string; readonly scope: string }[] = [
  { name: 'elena.kim', scope: 'one office' },
  { name: 'zarina.rahimova', scope: 'programmes' },
  { name: 'irina.petrova', scope: 'everything' },
];

/** The roles that My work is for, by the name of their login. */
export const workers = demoLogins.map(({ role, email }) => ({ scope: role, name: email.slice(0, email.indexOf('@')) }));

export const myWork: List = { name: 'My work', path: '/work' };

/** Every list that a person opens, with the filters and orders that are asked for most. */
export function lists(sample: Sample): readonly List[] {
  const text = (value: string) => encodeURIComponent(value);
  const cases = '/reports/cases';
  return [
    { name: 'cases, newest first', path: cases },
    { name: 'cases, page 2', path: `${cases}?cursor=${text(sample.secondPage)}` },
    { name: 'cases by name', path: `${cases}?sort=name` },
    { name: 'cases by name, from M', path: `${cases}?sort=name&cursor=${text(sample.pageFromM)}` },
    { name: 'cases by grant', path: `${cases}?sort=grant&direction=desc` },
    { name: 'cases to assess', path: `${cases}?status=eligible` },
    { name: 'cases of an office', path: `${cases}?officeId=${sample.officeId}` },
    { name: 'cases of a district', path: `${cases}?pcode=${sample.pcode}` },
    { name: 'cases with a name', path: `${cases}?q=${text(sample.surnameCyrl)}` },
    { name: 'figures of all cases', path: `${cases}/figures` },
    { name: 'figures of those to assess', path: `${cases}/figures?status=eligible` },
    { name: 'figures of a year', path: `${cases}/figures?openedFrom=2026-01-01` },
    { name: 'returnees', path: '/returnees' },
    { name: 'returnees with a name', path: `/returnees?q=${text(sample.surnameCyrl)}` },
    { name: 'search, name in Cyrillic', path: `/search?q=${text(`${sample.surnameCyrl} ${sample.givenCyrl}`)}` },
    { name: 'search, name in Latin', path: `/search?q=${text(`${sample.surnameLatn} ${sample.givenLatn}`)}` },
    { name: 'search, surname alone', path: `/search?q=${text(sample.surnameLatn)}` },
    { name: 'search, two letters', path: `/search?q=${text(sample.surnameLatn.slice(0, 2))}` },
    { name: 'search, telephone', path: `/search?q=${text(sample.phone)}` },
    { name: 'search, case number', path: `/search?q=${text(sample.caseNumber)}` },
    { name: 'search, nobody', path: '/search?q=Quetzalcoatl' },
    { name: 'visits', path: '/visits' },
    { name: 'visits overdue', path: '/visits?overdue=true' },
    { name: 'case page', path: `/cases/${sample.caseId}/page` },
    { name: 'timeline', path: `/cases/${sample.caseId}/timeline` },
  ];
}
