import type { By } from '../acts/by';
import { type Violation, violation } from '../problems/violation';

/** The rules of approval, in minor units (programme manual, "Decisions"). */
export interface ApprovalRules {
  /** Above it somebody who may approve at any height is among those who approve. */
  readonly managerApprovalMaxMinor: number;
  /** Above it two different people approve; absent: one is enough at any height. */
  readonly secondApprovalAboveMinor?: number;
}

/** One approval that stands: who gave it, with the colleague on whose behalf, and whether it counts at any height. */
export interface ApprovalGiven {
  readonly people: readonly string[];
  readonly atAnyHeight: boolean;
}

/** How many different people, and whether one of them must be able to approve at any height. */
export interface ApprovalsNeeded {
  readonly people: number;
  readonly atAnyHeight: boolean;
}

/** A grant (minor units) with the rules for its approval and the approvals given so far. */
export interface ApprovalFacts {
  readonly grantMinor: number;
  readonly rules: ApprovalRules;
  readonly given: readonly ApprovalGiven[];
}

/** What a grant needs in all. Two above 75, any height above 85: 75 needs one, 76 two, 86 two with a regional approver. */
export function approvalsNeeded(grantMinor: number, rules: ApprovalRules): ApprovalsNeeded {
  const { secondApprovalAboveMinor: second, managerApprovalMaxMinor } = rules;
  return {
    people: second !== undefined && grantMinor > second ? 2 : 1,
    atAnyHeight: grantMinor > managerApprovalMaxMinor,
  };
}

/** What is still needed after the approvals given; nobody and false when the grant is approved. */
export function approvalsMissing({ grantMinor, rules, given }: ApprovalFacts): ApprovalsNeeded {
  const needed = approvalsNeeded(grantMinor, rules);
  return {
    people: Math.max(0, needed.people - given.length),
    atAnyHeight: needed.atAnyHeight && !given.some((one) => one.atAnyHeight),
  };
}

/** True when the next approval is the last one that the grant needs. */
export function isLastApproval(facts: ApprovalFacts): boolean {
  return approvalsMissing(facts).people <= 1;
}

/**
 * Why this person may not give the next approval. Nobody approves twice, neither oneself nor through the other; the
 * last place is kept for who may approve at any height, where such an approval is needed and none is given yet.
 */
export function whyNotNextApproval(facts: ApprovalFacts, by: By): Violation[] {
  if (facts.given.some(({ people }) => people.some((one) => by.people.includes(one)))) {
    return [violation('approved_already')];
  }
  const { atAnyHeight } = approvalsMissing(facts);
  return isLastApproval(facts) && atAnyHeight && !approvesAtAnyHeight(by)
    ? [violation('above_approval_threshold', undefined, { maxMinor: facts.rules.managerApprovalMaxMinor })]
    : [];
}

/** Whether an approval given by this authority counts above the threshold of a manager. */
export function approvesAtAnyHeight(by: By): boolean {
  return by.may('threshold.exceed');
}
