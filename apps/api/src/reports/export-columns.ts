import { currencies, isCurrency } from '@tendesh/domain/money/currencies';
import type { ExportRow } from './case-rows.repository';

/** A number stands as its exact decimal text: a spreadsheet reads it as a number, and nothing is rounded here. */
export interface DecimalText {
  readonly decimal: string;
}
export type ExportValue = string | number | DecimalText | null;

export interface ExportColumn {
  readonly header: string;
  readonly value: (row: ExportRow) => ExportValue;
}

const plain: readonly ExportColumn[] = [
  { header: 'case_number', value: (row) => row.number },
  { header: 'case_status', value: (row) => row.caseStatus },
  { header: 'outcome', value: (row) => row.outcome },
  { header: 'opened_on', value: (row) => row.openedOn },
  { header: 'office', value: (row) => row.officeName },
  { header: 'programme', value: (row) => row.programmeCode },
  { header: 'sex', value: (row) => row.sex },
  { header: 'pcode', value: (row) => row.pcode },
  { header: 'application_status', value: (row) => row.status },
  { header: 'sector_code', value: (row) => row.sectorCode },
  { header: 'currency', value: (row) => row.currency },
  { header: 'project_cost', value: (row) => decimal(row.projectCostMinor, row.currency) },
  { header: 'requested_grant', value: (row) => decimal(row.requestedMinor, row.currency) },
  { header: 'grant', value: (row) => decimal(row.grantMinor, row.currency) },
  { header: 'own_verified', value: (row) => decimal(row.ownVerifiedMinor, row.currency) },
  { header: 'released', value: (row) => decimal(row.releasedMinor, row.currency) },
  { header: 'disbursed', value: (row) => decimal(row.disbursedMinor, row.currency) },
  { header: 'last_visit_month', value: (row) => row.lastVisitMonth },
  { header: 'operating', value: (row) => row.operating },
  { header: 'workers_total', value: (row) => row.workersTotal },
  { header: 'products_per_week', value: (row) => row.productsPerWeek },
];

/** Whatever names a person, or may do so in free words: only for a purpose. */
const personal: readonly ExportColumn[] = [
  { header: 'name_cyrillic', value: (row) => row.nameCyrl },
  { header: 'name_latin', value: (row) => row.nameLatn },
  { header: 'telephones', value: (row) => row.phones },
  { header: 'business_title', value: (row) => row.businessTitle },
  { header: 'case_officer', value: (row) => row.caseOfficer },
];

/** Headers are codes and days are ISO, so that a file reads the same in every language and programme. */
export function exportColumns(withPersons: boolean): readonly ExportColumn[] {
  return withPersons ? [...plain, ...personal] : plain;
}

/** 1234567 tyiyn are 12345.67. */
function decimal(amountMinor: number | null, currency: string | null): DecimalText | null {
  if (amountMinor === null || !isCurrency(currency)) return null;
  const { exponent } = currencies[currency];
  const digits = String(amountMinor).padStart(exponent + 1, '0');
  return { decimal: `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}` };
}
