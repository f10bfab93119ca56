import type { StaffReference } from '../shared/acts';

export const programmeWorkKinds = ['rule_set_to_approve', 'call_to_publish'] as const;
export type ProgrammeWorkKind = (typeof programmeWorkKinds)[number];

/** A draft that waits for the reader's word. It belongs to a programme, not to a case. */
export class ProgrammeWorkItem {
  kind: ProgrammeWorkKind;
  id: string;
  /** Number of the rule set, code of the call. */
  name: string;
  programmeId: string;
  programmeName: string;
  since: string;
  writtenBy: StaffReference | null;
}

export class ProgrammeWorkList {
  items: ProgrammeWorkItem[];
}
