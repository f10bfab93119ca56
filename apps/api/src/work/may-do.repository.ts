import { type DutyAct, incompatibleActs } from '@tendesh/domain/acts/duties';
import { earlierRounds, setAsideBy } from '../applications/applications.repository';
import type { Bind } from '../platform/database/parameters';

/** The separation of duties as a condition on a case: nothing that these people did on it excludes the act. */
export function mayDo(act: DutyAct, people: string, bind: Bind, caseId = 'c.id'): string {
  const excluding = incompatibleActs
    .filter((pair) => pair.includes(act))
    .map(([one, other]) => (one === act ? other : one));
  return `not exists (select from duty_act d where d.case_id = ${caseId} and d.staff_id = any (${people}) and d.act = any (${bind(excluding)}::text[]))`;
}

/** Whether none of these people took a refusal that an upheld appeal set aside: the SQL twin of `whyNotAnew`. */
export function mayDecideAnew(people: string, applicationId = 'a.id'): string {
  return `not ${setAsideBy(applicationId)} && ${people}`;
}

interface Approving {
  /** The grant in minor units, as a column. */
  readonly grant: string;
  /** What is approved, as a condition on the decision `d`: the application itself, or an amendment. */
  readonly of: string;
  /** Who would approve: who acts, and the colleague on whose behalf. */
  readonly people: string;
  /** Whether their approval counts at any height, as a condition. */
  readonly atAnyHeight: string;
}

/** Whether these people may give the next approval of a grant under the rule set `rs`: the SQL twin of `whyNotNextApproval`. */
export function mayApproveNext({ grant, of, people, atAnyHeight }: Approving): string {
  const given = (what: string, where = 'true') => `(select ${what} from decision d
    where d.application_id = a.id and d.verdict = 'approve' and not d.completes and ${of} and ${where}
      and d.round = 1 + ${earlierRounds('a.id')})`;
  const another = `not exists ${given('', `array[d.decided_by, d.on_behalf_of] && ${people}`)}`;
  return `${another} and (${atAnyHeight} or ${grant} <= (rs.rules->>'managerApprovalMaxMinor')::bigint
    or (${grant} > (rs.rules->>'secondApprovalAboveMinor')::bigint and ${given('count(*)')} = 0)
    or exists ${given('', 'd.at_any_height')})`;
}
