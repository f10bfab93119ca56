import type { Correction } from '@tendesh/contracts/applications/applications';
import type { CorrectionGroup, PlanField } from '@tendesh/domain/applications/corrections';
import { anApplication } from '../../../test/an-application';
import { draftOf, newLine } from './draft';
import { openGroups } from './open-groups';
import { requestOf } from './save-request';

const pinned = (group: CorrectionGroup, field: PlanField | null = null): Correction => ({
  ...{ group, field, documentId: null, code: 'not_clear', added: null, reason: null },
});

it('sends back to the letter what a return did not open', () => {
  const application = anApplication({ status: 'returned', corrections: [pinned('plan', 'market')] });
  const draft = draftOf(application);
  const typed = {
    ...draft,
    plan: { ...draft.plan, market: 'Two shops', premises: 'Another' },
    requestedGrantMinor: 1,
    budgetLines: [],
  };
  const request = requestOf(typed, application, openGroups(application));
  expect(request.plan.market).toBe('Two shops');
  expect(request.plan.premises).toBe(application.plan.premises);
  expect(request.plan.cashFlow).toBe(application.plan.cashFlow);
  expect(request.requestedGrantMinor).toBe(application.requestedGrantMinor);
  expect(request.budgetLines).toHaveLength(application.budgetLines.length);
});

it('opens the whole money of a plan when either part is pinned', () => {
  const application = anApplication({ status: 'returned', corrections: [pinned('budget')] });
  expect(openGroups(application)).toEqual({ plan: [], budget: true, financing: true, cash_flow: false });
});

it('keeps half-typed rows back from the server', () => {
  const application = anApplication();
  const draft = draftOf(application);
  const request = requestOf(
    { ...draft, budgetLines: [newLine(), ...draft.budgetLines] },
    application,
    openGroups(application),
  );
  expect(request.budgetLines).toHaveLength(application.budgetLines.length);
});
