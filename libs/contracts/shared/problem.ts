import type { Violation } from '@tendesh/domain/problems/violation';

/** Every answer that is not a yes: RFC 9457 problem+json. `code` and the codes of the violations have sentences. */
export class ProblemDetails {
  type: string;
  title: string;
  status: number;
  code: string;
  params: Readonly<Record<string, string | number>>;
  violations: Violation[];
  /** What the server's log calls the request. */
  requestId: string;
}
