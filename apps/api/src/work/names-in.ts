import type { StaffReference } from '@tendesh/contracts/shared/acts';
import { allContributions } from '../applications/dossier';
import type { Transaction } from '../platform/database/transaction';
import type { CaseFile } from './case-file';
import type { CasePageRepository } from './case-page.repository';

export type NameOf = (staffId: string) => StaffReference;

/** Everybody who is named in a case file, read at once. */
export async function namesIn(tx: Transaction, page: CasePageRepository, file: CaseFile): Promise<NameOf> {
  const { case: found, dossier, visits, evidence } = file;
  const decided = [...(dossier === null ? [] : allContributions(dossier)), ...evidence.items];
  const ids = [
    found.caseOfficerId,
    ...decided.flatMap((one) => [one.recordedBy, one.decidedBy]),
    ...[...evidence.valuations, ...visits].map((one) => one.recordedBy),
  ];
  const names = await page.staffNames(tx, [...new Set(ids.filter((id) => id !== null))]);
  return (id) => names.get(id) ?? { id, fullName: '' };
}
