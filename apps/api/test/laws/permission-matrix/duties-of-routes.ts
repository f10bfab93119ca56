import type { DutyAct } from '@tendesh/domain/acts/duties';
import { appealTransitions } from '@tendesh/domain/appeals/appeal-transitions';
import { applicationTransitions } from '@tendesh/domain/applications/application-transitions';
import { itemTransitions } from '@tendesh/domain/committees/session-transitions';
import { amendmentTransitions } from '@tendesh/domain/awards/amendment-transitions';
import { awardTransitions, trancheTransitions } from '@tendesh/domain/awards/award-transitions';
import { contributionTransitions } from '@tendesh/domain/contributions/contribution-transitions';
import { evidenceItemTransitions } from '@tendesh/domain/contributions/evidence-item-transitions';
import { visitTransitions } from '@tendesh/domain/monitoring/visit-transitions';
import type { Permission } from '@tendesh/domain/staff/permissions';

interface Row {
  readonly act: string;
  readonly permission: Permission;
  readonly duty?: DutyAct;
}

/** The row of the table behind a route whose permission serves an act that counts for the separation of duties. */
const rowOf: Readonly<Record<string, readonly [readonly Row[], string]>> = {
  'POST /applications/:id/screening': [applicationTransitions, 'screen_eligible'],
  'POST /applications/:id/site-visits': [applicationTransitions, 'record_site_visit'],
  'POST /applications/:id/score-sheets': [applicationTransitions, 'score'],
  'POST /applications/:id/approval': [applicationTransitions, 'approve'],
  'POST /applications/:id/rejection': [applicationTransitions, 'reject'],
  'POST /applications/:id/return': [applicationTransitions, 'return'],
  'POST /appeals/:id/upholding': [appealTransitions, 'uphold'],
  'POST /appeals/:id/dismissal': [appealTransitions, 'dismiss'],
  'POST /committee-items/:id/vote': [itemTransitions, 'vote'],
  'POST /committee-items/:id/decision': [itemTransitions, 'decide_item'],
  'POST /amendments/:id/approval': [amendmentTransitions, 'approve'],
  'POST /amendments/:id/rejection': [amendmentTransitions, 'reject'],
  'POST /contributions/:id/evidence': [contributionTransitions, 'evidence'],
  'PUT /contributions/:id/valuation': [contributionTransitions, 'value'],
  'POST /evidence-items/:id/acceptance': [evidenceItemTransitions, 'accept'],
  'POST /evidence-items/:id/refusal': [evidenceItemTransitions, 'refuse'],
  'POST /tranches/:id/release': [trancheTransitions, 'release'],
  'POST /tranches/:id/disbursement': [trancheTransitions, 'disburse'],
  'POST /awards/:id/repayments': [awardTransitions, 'record_repayment'],
  'POST /visits/:id/findings': [visitTransitions, 'record'],
};

/** The others under the same permissions: taking something back is no duty, nor is looking. */
export const withoutDuty: readonly string[] = [
  'POST /applications/:id/reconciliation',
  'POST /committee-items/:id/declaration',
  'POST /committee-sessions/:id/opening',
  'POST /committee-sessions/:id/closing',
  'POST /committee-sessions/:id/minutes',
  'PUT /evidence-items/:id/statement',
  'POST /evidence-items/:id/reopening',
  'POST /releases/:id/voiding',
  'POST /disbursements/:id/voiding',
  'POST /repayments/:id/voiding',
  'POST /visits/:id/miss',
  'GET /evidence-desk',
  'GET /evidence-desk/:id',
];

export function dutyOf(route: string): DutyAct | undefined {
  const [table, act] = rowOf[route] ?? [];
  return table?.find((row) => row.act === act)?.duty;
}

/** Permissions under which some act counts. */
export const permissionsWithADuty: ReadonlySet<string> = new Set(
  [
    ...[applicationTransitions, amendmentTransitions, contributionTransitions, evidenceItemTransitions],
    ...[appealTransitions, itemTransitions, trancheTransitions, awardTransitions, visitTransitions],
  ].flatMap((table: readonly Row[]) =>
    table.filter(({ duty }) => duty !== undefined).map(({ permission }) => permission),
  ),
);

export const routesWithADuty: readonly string[] = Object.keys(rowOf);
