import type { Violation } from '@tendesh/domain/problems/violation';

/** A reason as the wire carries it: the codes of the domain, plus those of the door (sign-in, files, network). */
export interface Reason extends Pick<Violation, 'pointer' | 'params'> {
  readonly code: string;
}

/** What the API answers when it refuses (RFC 9457). */
export interface ProblemBody {
  readonly type?: string;
  readonly title?: string;
  readonly status: number;
  readonly detail?: string;
  readonly code: string;
  readonly params?: Reason['params'];
  readonly violations?: readonly Reason[];
}

export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly params: NonNullable<Reason['params']>;
  readonly violations: readonly Reason[];

  constructor(body: ProblemBody) {
    super(body.detail ?? body.title ?? body.code);
    this.name = 'Problem';
    this.status = body.status;
    this.code = body.code;
    this.params = body.params ?? {};
    this.violations = body.violations ?? [];
  }

  /** Status 0: no answer came, so nobody knows whether the act was done. */
  static network(): Problem {
    return new Problem({ status: 0, code: 'network' });
  }

  /** True when the same request may be sent again under the same Idempotency-Key. */
  get isUnanswered(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem({ status: 0, code: 'unexpected', detail: String(error) });
}
