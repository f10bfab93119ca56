import { checkPlan } from '@tendesh/domain/applications/check-plan';
import type { Reason } from '../../http/problem';
import { violation } from '@tendesh/domain/problems/violation';
import type { ApplicationDraft, DraftPlan } from './draft';
import { amountOf, type LiveMatch } from './live-match';
import { conversionOf, type Exchange } from './pledge-conversion';
import { type FinishedPledge, isFinishedLine, isFinishedPledge, planRequest } from './save-request';

/** Everything that still stands against a submission, with pointers into the screen's own rows. */
export function outstanding(
  draft: ApplicationDraft,
  match: LiveMatch | null,
  fromServer: readonly Reason[],
  exchange: Exchange,
): Reason[] {
  return [
    ...checkPlan(planToCheck(draft.plan), linesToCheck(draft)),
    ...draft.budgetLines.flatMap((line, index) =>
      isFinishedLine(line) && amountOf(line) === null
        ? [violation('too_large', `/budgetLines/${index}/unitPriceMinor`)]
        : [],
    ),
    ...draft.pledges.flatMap((pledge, index) =>
      isFinishedPledge(pledge)
        ? whyNotConverted(pledge, index, exchange)
        : [violation('must_be_positive', `/pledges/${index}/amountMinor`)],
    ),
    ...(match === null ? [violation('too_large', '/budgetLines')] : match.violations),
    ...fromServer.filter(isBeyondTheScreen),
  ];
}

function whyNotConverted(pledge: FinishedPledge, index: number, exchange: Exchange): Reason[] {
  const reasons = conversionOf(pledge, exchange)?.violations ?? [];
  return reasons.map(({ code, pointer, params }) => violation(code, `/pledges/${index}${pointer}`, params));
}

/** The person and the call are not on this screen: what the server says about them stands until it says otherwise. */
function isBeyondTheScreen({ pointer, code }: Reason): boolean {
  return pointer === undefined ? code.startsWith('call_') : pointer.startsWith('/returnee');
}

function planToCheck(plan: DraftPlan) {
  const { title, sectorCode, description, market, premises, expansion, cashFlow } = plan;
  const { products = [] } = planRequest(plan);
  const flow = planRequest(plan).cashFlow;
  return {
    title,
    sectorCode,
    description,
    market,
    premises,
    expansion,
    products,
    // Half-typed groups too: their pointers must name the rows of the screen.
    jobs: plan.jobs.map((job) => ({ ...job, count: job.count ?? 0 })),
    cashFlow: { ...cashFlow, months: flow?.months ?? [] },
  };
}

function linesToCheck({ budgetLines }: ApplicationDraft) {
  return budgetLines.map((line) => ({
    ...line,
    quantityThousandths: line.quantityThousandths ?? 0,
    unitPriceMinor: line.unitPriceMinor ?? 0,
  }));
}
