import type { NoticeFacts } from '@tendesh/domain/notices/notice-facts';

/** What an act leaves behind: identifiers, statuses and amounts. No personal values: they stay in the records. */
export interface AuditEntry {
  readonly noun: string;
  readonly nounId: string;
  readonly act: string;
  readonly caseId?: string | undefined;
  readonly officeId?: string | undefined;
  readonly reason?: string | undefined;
  readonly detail?: Readonly<Record<string, string | number | boolean | null>> | undefined;
  /** People whom the act concerns and whom the trail must not name: ids, for the notices alone. */
  readonly concerns?: readonly string[] | undefined;
  /** For whoever is told of the act, and kept in the notice alone. */
  readonly facts?: NoticeFacts | undefined;
}
