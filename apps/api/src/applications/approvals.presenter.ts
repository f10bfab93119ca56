import type { Approvals } from '@tendesh/contracts/applications/approvals';
import { approvalsMissing, approvalsNeeded } from '@tendesh/domain/applications/approvals';
import { approvalsOf, type Dossier } from './dossier';

/** What the approval of a grant (minor units) needs and has, of the application itself or of one of its amendments. */
export function presentApprovals(dossier: Dossier, grantMinor: number, amendmentId: string | null): Approvals {
  const { rules } = dossier.ruleSet;
  const given = approvalsOf(dossier, amendmentId);
  const names = dossier.facts.approvals.filter((one) => one.amendmentId === amendmentId);
  return {
    ...approvalsNeeded(grantMinor, rules),
    anyHeightMissing: approvalsMissing({ grantMinor, rules, given }).atAnyHeight,
    given: names.map(({ by, onBehalfOf, at }) => ({ by, onBehalfOf, at })),
  };
}
