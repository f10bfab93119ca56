import { addressOf } from '../../http/request';

/** Where the browser downloads the whole case as one file, for a purpose that is logged. */
export function handOverAddress(caseId: string, purpose: string, language: string): string {
  return addressOf(`/cases/${caseId}/hand-over`, { purpose: purpose.trim(), language });
}
