import type { CaseOfficerChoices } from '@tendesh/contracts/staff/staff';
import { caseOutcomes } from '@tendesh/domain/closures/outcomes';
import { sewingShopFindings } from '@tendesh/testing/sewing-shop';
import { calls } from '@tendesh/testing/reference';
import { type Doers, post } from './doing';
import { COMMITTEE_CALL } from '../support/committees';
import { anyPaper } from './papers';
import { idOf } from './people';

const reason = 'Noticed only afterwards';

/** Cases and visits. */
export const doersOfCases: Doers = {
  'case.start_application': ({ client, offer, random }) =>
    client.post(`/cases/${offer.recordId}/applications`, {
      callId: random.pick([calls[1].id, COMMITTEE_CALL, COMMITTEE_CALL]),
    }),
  'case.add_note': ({ client, offer }) => client.post(`/cases/${offer.recordId}/notes`, { body: 'Rang; all is well.' }),
  'case.upload_document': ({ client, offer, random }) =>
    client.upload(`/cases/${offer.recordId}/documents`, anyPaper(random, 'Any other paper'), { kind: 'other' }),
  'document.void': post(
    (id) => `/documents/${id}/voiding`,
    () => ({ reason }),
  ),
  'case.reassign': async ({ client, offer, random }) => {
    const { status, body } = await client.get<CaseOfficerChoices>(`/cases/${offer.recordId}/officer-choices`);
    const choices = status === 200 ? body.items.map(({ id }) => id) : [];
    const caseOfficerId = random.pick(choices.length === 0 ? [idOf('adilet.kadyrov')] : choices);
    return client.post(`/cases/${offer.recordId}/reassignment`, { caseOfficerId, reason }, { version: offer.version });
  },
  'case.close': post(
    (id) => `/cases/${id}/closure`,
    ({ page: { match, award }, random }) => ({
      outcome: random.pick(caseOutcomes),
      ...(award === null || match === null ? {} : { actualCostMinor: match.needMinor }),
    }),
  ),
  'visit.record': post(
    (id) => `/visits/${id}/findings`,
    ({ today }) => ({ visitedOn: today, findings: sewingShopFindings }),
  ),
  'visit.miss': post(
    (id) => `/visits/${id}/miss`,
    () => ({ reason }),
  ),
  'visit.replan': post(
    (id) => `/visits/${id}/replanning`,
    ({ today }) => ({ dueOn: today, reason }),
  ),
};
