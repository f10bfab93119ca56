import type { CaseListQuery } from '@tendesh/contracts/reports/reports';

/** The filters of the list of cases, by the names that the address of the page and the request share. */
export const caseFilters = [
  'q',
  'caseStatus',
  'status',
  'officeId',
  'programmeId',
  'pcode',
  'sex',
  'sectorCode',
  'openedFrom',
  'openedTo',
] as const satisfies readonly (keyof CaseListQuery)[];

type Params = Readonly<Record<string, string | undefined>>;

/** What the totals and the files take: the filter alone, so that they speak of the same rows as the list. */
export function filterOf(params: Params): Params {
  return Object.fromEntries(caseFilters.map((name) => [name, params[name]]));
}

/** What the list takes: "-opened" in the address is `sort=opened` and `direction=desc` in the request. */
export function listQueryOf(params: Params): Params {
  const { sort, cursor } = params;
  const order =
    sort === undefined ? {} : { sort: sort.replace(/^-/, ''), direction: sort.startsWith('-') ? 'desc' : 'asc' };
  return { ...filterOf(params), ...order, cursor };
}
