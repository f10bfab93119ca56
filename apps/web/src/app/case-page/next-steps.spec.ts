import type { OfferedAction } from '@tendesh/contracts/shared/acts';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import type { ViolationCode } from '@tendesh/domain/problems/violation';
import { nextSteps, turnOf } from './next-steps';

const offer = (act: string, ...reasons: ViolationCode[]): OfferedAction => ({
  act,
  permitted: reasons.length === 0,
  reasonNeeded: false,
  whyNot: reasons.map((code) => ({ code })),
  helpers: [],
});

const pageWith = (page: { case?: OfferedAction[]; application?: OfferedAction[]; contributions?: OfferedAction[][] }) =>
  ({
    case: { actions: page.case ?? [] },
    application: page.application ? { actions: page.application } : null,
    contributions: (page.contributions ?? []).map((actions) => ({ actions: [], evidence: [{ actions }] })),
    earlierApplications: [],
    award: null,
    visits: [],
  }) as unknown as CasePage;

const told = (page: CasePage) => nextSteps(page).map((step) => `${step.act} ${turnOf(step)}`);

it('begins with the application', () => {
  expect(told(pageWith({ case: [offer('start_application'), offer('reassign')] }))).toEqual(['start_application open']);
});

it('does not speak of a second application while one runs', () => {
  const page = pageWith({
    case: [offer('start_application', 'open_application_exists')],
    application: [offer('submit')],
  });
  expect(told(page)).toEqual(['submit open']);
});

it('tells what the reader could unblock from what is the turn of somebody else', () => {
  const application = [
    offer('submit', 'no_budget_lines'),
    offer('approve', 'not_permitted'),
    offer('score', 'duty_conflict'),
  ];
  expect(told(pageWith({ application }))).toEqual(['submit blocked', 'score others', 'approve others']);
});

it('counts one step for several papers', () => {
  const page = pageWith({ application: [], contributions: [[offer('accept')], [offer('accept', 'duty_conflict')]] });
  expect(nextSteps(page).map(({ act, actions }) => [act, actions.length])).toEqual([['accept', 2]]);
  expect(told(page)).toEqual(['accept open']);
});

it('asks for the decision on an amendment of an approved plan', () => {
  const amendments = [{ actions: [offer('approve'), offer('reject'), offer('withdraw', 'not_permitted')] }];
  const page = { ...pageWith({ application: [] }), award: { actions: [], tranches: [], amendments } };
  expect(told(page as unknown as CasePage)).toEqual(['approve_amendment open']);
});

it('asks for one screening, and for the other outcome where an automatic check fails', () => {
  const ineligible = offer('screen_ineligible');
  expect(told(pageWith({ application: [offer('screen_eligible'), ineligible] }))).toEqual(['screen_eligible open']);
  const barred = offer('screen_eligible', 'under_age');
  expect(told(pageWith({ application: [barred, ineligible] }))).toEqual([
    'screen_eligible blocked',
    'screen_ineligible open',
  ]);
});

it('leaves withdrawing and voiding to their record', () => {
  expect(told(pageWith({ application: [offer('withdraw'), offer('edit')] }))).toEqual([]);
});
