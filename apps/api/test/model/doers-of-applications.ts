import type { CasePage } from '@tendesh/contracts/work/case-page';
import { correctionGroups, planFields } from '@tendesh/domain/applications/corrections';
import { returnReasons } from '@tendesh/domain/applications/return-reasons';
import { standardScoreForm } from '@tendesh/domain/assessments/score-form';
import type { Random } from '@tendesh/testing/random';
import { screeningAnswers } from '@tendesh/testing/screening-answers';
import { type Doers, post } from './doing';
import { aPlan } from './plans';

const reason = 'Not as the programme asks';

/** Applications, from the draft to the decision. */
export const doersOfApplications: Doers = {
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
    ({ page, random }) => ({ corrections: [aPin(page, random)] }),
  ),
  'application.withdraw': post(
    (id) => `/applications/${id}/withdrawal`,
    () => ({ reason }),
  ),
};

/** A group, a field of the plan or a paper, with a reason of the library. */
function aPin({ documents }: CasePage, random: Random) {
  const papers = documents.filter(({ voidedAt }) => voidedAt === null);
  const group = random.pick(correctionGroups.filter((one) => one !== 'document' || papers.length > 0));
  return {
    ...{ group, code: random.pick<string>(returnReasons[group]), reason },
    ...(group === 'document' ? { documentId: random.pick(papers).id } : {}),
    ...(group === 'plan' && random.next() < 0.5 ? { field: random.pick(planFields) } : {}),
  };
}
