import type { Situation } from '@tendesh/domain/acts/transitions';
import type { Returnee } from '@tendesh/contracts/returnees/returnees';
import type { ReturneeFacts, ReturneeStatus } from '@tendesh/domain/returnees/returnee-transitions';
import type { Standing } from '@tendesh/domain/staff/reach';

/** What the table of acts on a person asks: whether there is a case, and whether it is open. */
export function situationOf(cases: Returnee['cases'], standing: Standing): Situation<ReturneeStatus, ReturneeFacts> {
  const status = statusOf(cases);
  return { status, standing, done: [], facts: { hasOpenCase: status === 'open' } };
}

function statusOf(cases: Returnee['cases']): ReturneeStatus {
  if (cases.length === 0) return 'registered';
  return cases.some((one) => one.status === 'open') ? 'open' : 'closed';
}
