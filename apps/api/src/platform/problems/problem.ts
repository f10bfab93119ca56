import type { Violation } from '@tendesh/domain/problems/violation';

/** What is wrong besides broken rules; each has a sentence in every language. */
export const problemCodes = [
  'malformed',
  'not_signed_in',
  'invalid_credentials',
  'account_locked',
  'not_permitted',
  'not_found',
  'conflict',
  'stale_version',
  'rule_broken',
  'too_many_requests',
  'too_large',
  'token_expired',
  'cross_site',
  'internal',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Thrown by use cases and guards; the filter turns it into problem+json (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly violations: readonly Violation[] = [],
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

/** A problem of who reads pages of the server itself, outside the app: said there as a page. */
export class ProblemOnPage extends Problem {
  constructor(
    code: ProblemCode,
    readonly html: string,
  ) {
    super(code);
  }
}

/** Absent, or not visible to this person: the same answer, so that nothing is learnt by asking. */
export function notFound(): Problem {
  return new Problem('not_found');
}

/** Refuses when there is a reason to; the kind of the problem follows from the reasons. */
export function refuseIf(violations: readonly Violation[]): void {
  if (violations.length > 0) throw new Problem(problemCodeOf(violations), violations);
}

const forbidden = new Set([
  'not_permitted',
  'outside_scope',
  'duty_conflict',
  'four_eyes',
  'approved_already',
  'delegation_over',
  'refused_before',
]);
const conflicting = new Set([
  'wrong_status',
  'already_scored',
  'open_application_exists',
  'case_not_open',
  'appealed_already',
]);

function problemCodeOf(violations: readonly Violation[]): ProblemCode {
  if (violations.some(({ code }) => forbidden.has(code))) return 'not_permitted';
  if (violations.some(({ code }) => code === 'stale_version')) return 'stale_version';
  if (violations.some(({ code }) => conflicting.has(code))) return 'conflict';
  return 'rule_broken';
}
