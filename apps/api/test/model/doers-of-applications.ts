import { correctionGroups } from '@tendesh/domain/applications/corrections';
import { screeningAnswers } from '@tendesh/testing/screening-answers';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import { type Doer, post } from './doing';
import { aPlan } from './plans';

const reason = 'Not as the programme asks';

/** Applications, from the draft to the decision. */
export const doersOfApplications: Readonly<Record<string, Doer>> = {
  'application.edit': ({ client, offer, page, random }) =>
    client.put(`/applications/${offer.recordId}`, aPlan(page, random), { version: offer.version }),
  'application.submit': post(
    (id) => `/applications/${id}/submission`,
    () => ({ declared: true }),
  ),
  'application.resubmit': post(
    (id) => `/applications/${id}/submission`,
    () => ({ declared: true }),
  ),
  'application.screen_eligible': post(
    (id) => `/applications/${id}/screening`,
    () => ({ answers: screeningAnswers, outcome: 'eligible' }),
  ),
  'application.screen_ineligible': post(
    (id) => `/applications/${id}/screening`,
    () => ({ answers: [], outcome: 'ineligible', reasonCode: 'not_a_returnee', reason }),
  ),
  'application.record_site_visit': post(
    (id) => `/applications/${id}/site-visits`,
    ({ today }) => ({ visitedOn: today, premises: 'Dry', ownMoneySeen: true, note: 'The plan fits the place.' }),
  ),
  'application.score': post(
    (id) => `/applications/${id}/score-sheets`,
    ({ random }) => ({
      scores: standardScoreForm.criteria.map(({ code }) => ({ criterion: code, level: random.between(3, 5) })),
    }),
  ),
  'application.reconcile': post(
    (id) => `/applications/${id}/reconciliation`,
    () => ({ note: reason }),
  ),
  'application.present': post((id) => `/applications/${id}/presentation`),
  'application.approve': post((id) => `/applications/${id}/approval`),
  'application.reject': post(
    (id) => `/applications/${id}/rejection`,
    () => ({ reason }),
  ),
  'application.return': post(
    (id) => `/applications/${id}/return`,
    ({ random }) => ({
      corrections: [{ group: random.pick(correctionGroups.filter((one) => one !== 'document')), reason }],
    }),
  ),
  'application.withdraw': post(
    (id) => `/applications/${id}/withdrawal`,
    () => ({ reason }),
  ),
};
