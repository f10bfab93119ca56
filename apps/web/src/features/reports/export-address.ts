import { addressOf } from '../../http/request';
import { filterOf } from './case-filter';

export type ExportType = 'csv' | 'xlsx';

/** Where the browser downloads the filtered rows; without a purpose they are pseudonymous. */
export function exportAddress(
  type: ExportType,
  params: Readonly<Record<string, string | undefined>>,
  purpose: string,
): string {
  return addressOf(`/reports/cases.${type}`, { ...filterOf(params), purpose: purpose.trim() });
}
