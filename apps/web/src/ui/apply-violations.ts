import type { Problem, Reason } from '../http/problem';

interface ErrorsTarget {
  readonly errors: Record<string, unknown>;
  setErrors: (errors: Record<string, string>) => void;
}

interface Fields {
  /** The paths of the form's own fields, in its own spelling; a pointer elsewhere goes to the top of the form. */
  readonly has: (path: string) => boolean;
  readonly textOf: (reason: Reason) => string;
}

/**
 * Lands each violation on the field it points to (`/lines/0/quantity` is the field `lines.0.quantity`) and returns the
 * rest, for the alert on top.
 */
export function applyViolations(form: ErrorsTarget, problem: Problem, { has, textOf }: Fields): Reason[] {
  const errors: Record<string, string> = {};
  const rest: Reason[] = [];
  for (const reason of problem.violations) {
    const path = reason.pointer === undefined ? '' : pathOf(reason.pointer);
    if (path === '' || !has(path)) rest.push(reason);
    else errors[path] = errors[path] === undefined ? textOf(reason) : `${errors[path]} ${textOf(reason)}`;
  }
  form.setErrors(errors);
  return rest;
}

/** RFC 6901: "/a/b~1c/0" to "a.b/c.0". */
export function pathOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join('.');
}
