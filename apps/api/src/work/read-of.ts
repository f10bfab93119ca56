import type { CaseEntity } from '../cases/case.entity';
import type { Read } from '../platform/audit/read-log.repository';

/** Looking into a case, on whichever page. */
export function readOf({ id, officeId }: Pick<CaseEntity, 'id' | 'officeId'>): Read {
  return { noun: 'case', nounId: id, caseId: id, officeId };
}
