import type { Application } from '@tendesh/contracts/applications/applications';
import { type PlanField, planFields, reopenedBy } from '@tendesh/domain/applications/corrections';

export interface OpenGroups {
  readonly plan: readonly PlanField[];
  readonly budget: boolean;
  readonly financing: boolean;
  readonly cash_flow: boolean;
}

/** What may be changed now: all of a draft; after a return what was pinned, where the money of a plan is one group. */
export function openGroups({
  status,
  corrections,
  actions,
}: Pick<Application, 'status' | 'corrections' | 'actions'>): OpenGroups {
  const mayEdit = actions.some((action) => action.act === 'edit' && action.permitted);
  if (!mayEdit) return { plan: [], budget: false, financing: false, cash_flow: false };
  if (status !== 'returned' || corrections === null)
    return { plan: planFields, budget: true, financing: true, cash_flow: true };
  const open = reopenedBy(corrections);
  return { plan: open.planFields, budget: open.money, financing: open.money, cash_flow: open.cashFlow };
}
