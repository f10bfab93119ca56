import { anApplication } from '../../../test/an-application';
import { draftOf, newLine } from './draft';
import { openGroups } from './open-groups';
import { requestOf } from './save-request';

it('sends back to the letter what a return did not open', () => {
  const application = anApplication({ status: 'returned', corrections: [{ group: 'plan', reason: 'Say who buys.' }] });
  const draft = draftOf(application);
  const typed = { ...draft, plan: { ...draft.plan, market: 'Two shops' }, requestedGrantMinor: 1, budgetLines: [] };
  const request = requestOf(typed, application, openGroups(application));
  expect(request.plan.market).toBe('Two shops');
  expect(request.plan.cashFlow).toBe(application.plan.cashFlow);
  expect(request.requestedGrantMinor).toBe(application.requestedGrantMinor);
  expect(request.budgetLines).toHaveLength(application.budgetLines.length);
});

it('opens the whole money of a plan when either part is pinned', () => {
  const application = anApplication({ status: 'returned', corrections: [{ group: 'budget', reason: 'Too dear.' }] });
  expect(openGroups(application)).toEqual({ plan: false, budget: true, financing: true, cash_flow: false });
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
