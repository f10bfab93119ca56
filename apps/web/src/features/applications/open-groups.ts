import type { Application, CorrectionGroup } from '@tendesh/contracts/applications/applications';

export type OpenGroups = Readonly<Record<CorrectionGroup, boolean>>;

/** What may be changed now: all of a draft; after a return the pinned groups, where the money of a plan is one group. */
export function openGroups({
  status,
  corrections,
  actions,
}: Pick<Application, 'status' | 'corrections' | 'actions'>): OpenGroups {
  const mayEdit = actions.some((action) => action.act === 'edit' && action.permitted);
  const pinned = new Set(corrections?.map(({ group }) => group) ?? []);
  const isOpen = (...groups: CorrectionGroup[]) =>
    mayEdit && (status !== 'returned' || corrections === null || groups.some((group) => pinned.has(group)));
  return {
    plan: isOpen('plan'),
    budget: isOpen('budget', 'financing'),
    financing: isOpen('budget', 'financing'),
    cash_flow: isOpen('cash_flow'),
  };
}
