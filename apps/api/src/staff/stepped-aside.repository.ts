import { hidingKinds } from '@tendesh/domain/committees/voting';

/** That the declaration `k` of committee_conflict keeps its member from the file. */
export const hidesTheFile = `k.kind in (${hidingKinds.map((kind) => `'${kind}'`).join(', ')})`;

/** That a person stepped aside from a case and is kept from its file; each a column or a placeholder. */
export function steppedAside(staffId: string, caseId: string): string {
  return `exists (select from committee_conflict k
    where k.staff_id = ${staffId} and k.case_id = ${caseId} and ${hidesTheFile})`;
}
