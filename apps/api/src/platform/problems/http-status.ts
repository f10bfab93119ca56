import type { ProblemCode } from './problem';

/** The only place with status numbers (house law 8). */
export const httpStatus: Readonly<Record<ProblemCode, number>> = {
  malformed: 400,
  not_signed_in: 401,
  invalid_credentials: 401,
  account_locked: 403,
  not_permitted: 403,
  cross_site: 403,
  not_found: 404,
  conflict: 409,
  stale_version: 409,
  too_large: 413,
  rule_broken: 422,
  token_expired: 422,
  too_many_requests: 429,
  internal: 500,
};

/** Titles for people who read the wire; the screen has its own sentence for each code. */
export const titles: Readonly<Record<ProblemCode, string>> = {
  malformed: 'The request is malformed',
  not_signed_in: 'Nobody is signed in',
  invalid_credentials: 'E-mail or password is wrong',
  account_locked: 'The account is locked for a while',
  not_permitted: 'Not permitted',
  cross_site: 'The request does not come from the app',
  not_found: 'Not found',
  conflict: 'Not possible in the present state',
  stale_version: 'The record has changed since it was read',
  too_large: 'The file is too large',
  rule_broken: 'A rule is broken',
  token_expired: 'The link has expired',
  too_many_requests: 'Too many requests',
  internal: 'Something went wrong',
};
