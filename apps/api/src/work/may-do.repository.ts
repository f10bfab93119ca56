import { type DutyAct, incompatibleActs } from '@tendesh/domain/acts/duties';
import type { Bind } from '../cases/case-scope.repository';

/** The separation of duties as a condition on the case `c`: nothing done on it that excludes the act. */
export function mayDo(act: DutyAct, me: string, bind: Bind): string {
  const excluding = incompatibleActs
    .filter((pair) => pair.includes(act))
    .map(([one, other]) => (one === act ? other : one));
  return `not exists (select from duty_act d where d.case_id = c.id and d.staff_id = ${me} and d.act = any (${bind(excluding)}::text[]))`;
}
