import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import type { CasePage } from '@tendesh/contracts/work/case-page';

/** An act that takes the case further, and the section where it is done. Several records may wait for the same one. */
export interface Step {
  readonly act: string;
  readonly section: string;
  readonly actions: readonly OfferedAction[];
}

/** The main acts of each section; the others (withdraw, void, reassign ...) stay with their record. */
const mainActs: readonly { readonly section: string; readonly acts: readonly string[] }[] = [
  { section: 'application', acts: ['start_application', 'submit', 'resubmit'] },
  { section: 'contributions', acts: ['evidence', 'value', 'accept'] },
  {
    section: 'assessment',
    acts: [
      'screen_eligible',
      'screen_ineligible',
      'record_site_visit',
      'score',
      'present',
      'approve',
      'reject',
      'return',
    ],
  },
  {
    section: 'award',
    acts: ['approve_amendment', 'plan_tranches', 'prepare_agreement', 'sign', 'release', 'disburse'],
  },
  { section: 'appeals', acts: ['uphold', 'dismiss'] },
  { section: 'visits', acts: ['record'] },
];

/** What can or should happen next, from the acts that the server offers on the records of the case. */
export function nextSteps(page: CasePage): Step[] {
  const offered = offeredOn(page);
  return mainActs.flatMap(({ section, acts }) =>
    acts
      .map((act) => ({ act, section, actions: offered.filter((one) => one.act === act) }))
      .filter(({ actions }) => actions.length > 0),
  );
}

/** For whom the step is: open to the reader, blocked by a rule that the reader could meet, or somebody else's turn. */
export function turnOf({ actions }: Step): 'open' | 'blocked' | 'others' {
  if (actions.some(({ permitted }) => permitted)) return 'open';
  const isMine = actions.some(({ whyNot }) => whyNot.every(({ code }) => !notMine.includes(code)));
  return isMine ? 'blocked' : 'others';
}

const notMine: readonly string[] = [
  'not_permitted',
  'duty_conflict',
  'four_eyes',
  'refused_before',
  'outside_scope',
  'above_approval_threshold',
];

function offeredOn(page: CasePage): OfferedAction[] {
  const { case: head, application, earlierApplications, contributions, appeals, award, visits } = page;
  const tranches = award?.tranches.flatMap((tranche) => tranche.actions) ?? [];
  // Visits come one after the other: only the first that is planned can be next.
  const visit = visits.find(({ status }) => status === 'planned');
  return [
    // While an application runs, a second one is no step to speak of.
    ...head.actions.filter(({ act, permitted }) => act !== 'start_application' || permitted || application === null),
    ...(application?.actions ?? []).filter((one, _, all) => one.act !== 'screen_ineligible' || isLeft(one, all)),
    ...contributions.flatMap(({ actions, evidence }) => [...actions, ...evidence.flatMap((item) => item.actions)]),
    ...[...(appeals?.appeals ?? []), ...earlierApplications.flatMap((one) => one.appeals)].flatMap(
      ({ actions }) => actions,
    ),
    ...(award?.actions ?? []),
    ...(award?.amendments ?? []).flatMap(({ actions }) => actions.flatMap(ofAmendment)),
    ...tranches,
    ...(visit?.actions ?? []),
  ];
}

/** One checklist, two outcomes: the other is a step of its own only where eligible is not possible. */
function isLeft({ permitted }: OfferedAction, all: readonly OfferedAction[]): boolean {
  return permitted && all.some((one) => one.act === 'screen_eligible' && !one.permitted);
}

/** It is approved like a plan, beside whose acts its own need a name. */
function ofAmendment(action: OfferedAction): OfferedAction[] {
  return action.act === 'approve' ? [{ ...action, act: 'approve_amendment' }] : [];
}
