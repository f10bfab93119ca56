import type { CaseListItem } from '@tendesh/contracts/reports/reports';
import { placeByPcode } from '@tendesh/domain/places/places';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import type { Column } from '../../ui/data-table';
import { DateText } from '../../ui/date-text';
import { MatchStripe } from '../../ui/match-stripe';
import { Money } from '../../ui/money';
import { None } from '../../ui/none';
import { PersonName } from '../../ui/person-name';
import { StatusTag } from '../../ui/status-tag';

type CaseColumn = Column<CaseListItem>;

/** The id of a sortable column is the name that the server sorts by. */
export function useCaseColumns(): readonly CaseColumn[] {
  const { t } = useTranslation(['reports', 'terms']);
  const { language } = useFormat();
  const amounts = useAmountColumns();
  const results = useResultColumns();
  return [
    {
      id: 'number',
      header: t('column.number'),
      sortable: true,
      cell: (row) => <span className="numeric">{row.number}</span>,
    },
    {
      id: 'name',
      header: t('column.name'),
      sortable: true,
      cell: (row) => <PersonName cyrillic={row.nameCyrl} latin={row.nameLatn} />,
    },
    {
      id: 'status',
      header: t('filter.status'),
      width: 205,
      cell: (row) => (row.status === null ? <None /> : <StatusTag noun="application" status={row.status} />),
    },
    { id: 'business', header: t('column.business'), cell: (row) => row.businessTitle ?? <None /> },
    {
      id: 'sector',
      header: t('column.sector'),
      optional: true,
      cell: (row) => (row.sectorCode === null ? <None /> : t(`terms:sector.${row.sectorCode}`)),
    },
    { id: 'place', header: t('column.place'), cell: (row) => placeByPcode(row.pcode)?.names[language] ?? row.pcode },
    { id: 'sex', header: t('column.sex'), optional: true, cell: (row) => t(`terms:sex.${row.sex}`) },
    { id: 'office', header: t('column.office'), optional: true, cell: (row) => row.officeName },
    { id: 'caseOfficer', header: t('column.caseOfficer'), optional: true, cell: (row) => row.caseOfficer },
    {
      id: 'programme',
      header: t('column.programme'),
      optional: true,
      cell: (row) => row.programmeCode ?? <None />,
    },
    {
      id: 'match',
      header: t('column.match'),
      width: 108,
      cell: (row) => (row.match === null ? <None /> : <MatchStripe match={row.match} />),
    },
    ...amounts,
    ...results,
    { id: 'opened', header: t('column.opened'), sortable: true, cell: (row) => <DateText value={row.openedOn} /> },
    {
      id: 'caseStatus',
      header: t('filter.caseStatus'),
      optional: true,
      cell: (row) => <StatusTag noun="case" status={row.caseStatus} />,
    },
    {
      id: 'outcome',
      header: t('column.outcome'),
      optional: true,
      cell: (row) => (row.outcome === null ? <None /> : t(`terms:caseOutcome.${row.outcome}`)),
    },
  ];
}

function useAmountColumns(): readonly CaseColumn[] {
  const { t } = useTranslation('reports');
  const amount = (row: CaseListItem, minor: number | null) =>
    row.currency === null ? <None /> : <Money minor={minor} currency={row.currency} short />;
  return [
    {
      id: 'projectCost',
      header: t('column.projectCost'),
      align: 'end',
      optional: true,
      cell: (row) => amount(row, row.projectCostMinor),
    },
    {
      id: 'grant',
      header: t('column.grant'),
      sortable: true,
      align: 'end',
      cell: (row) => amount(row, row.grantMinor),
    },
    {
      id: 'ownVerified',
      header: t('column.ownVerified'),
      align: 'end',
      optional: true,
      cell: (row) => amount(row, row.ownVerifiedMinor),
    },
    {
      id: 'released',
      header: t('column.released'),
      align: 'end',
      optional: true,
      cell: (row) => amount(row, row.releasedMinor),
    },
    {
      id: 'disbursed',
      header: t('column.disbursed'),
      align: 'end',
      optional: true,
      cell: (row) => amount(row, row.disbursedMinor),
    },
  ];
}

function useResultColumns(): readonly CaseColumn[] {
  const { t } = useTranslation('reports');
  const { number } = useFormat();
  const count = (value: number | null) => (value === null ? <None /> : number(value));
  return [
    {
      id: 'workers',
      header: t('column.workers'),
      align: 'end',
      optional: true,
      cell: (row) => count(row.workersTotal),
    },
    {
      id: 'products',
      header: t('column.products'),
      align: 'end',
      optional: true,
      cell: (row) => count(row.productsPerWeek),
    },
    {
      id: 'lastVisit',
      header: t('column.lastVisit'),
      align: 'end',
      optional: true,
      cell: (row) => count(row.lastVisitMonth),
    },
  ];
}
