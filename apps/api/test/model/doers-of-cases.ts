import { caseOutcomes } from '@tendesh/domain/closures/outcomes';
import { sewingShopFindings } from '@tendesh/testing/sewing-shop';
import { calls, staff } from '@tendesh/testing/reference';
import { type Doer, post } from './doing';
import { anyPaper } from './papers';

const reason = 'Noticed only afterwards';

/** Cases and visits. */
export const doersOfCases: Readonly<Record<string, Doer>> = {
  'case.start_application': ({ client, offer }) =>
    client.post(`/cases/${offer.recordId}/applications`, { callId: calls[1].id }),
  'case.add_note': ({ client, offer }) => client.post(`/cases/${offer.recordId}/notes`, { body: 'Rang; all is well.' }),
  'case.upload_document': ({ client, offer, random }) =>
    client.upload(`/cases/${offer.recordId}/documents`, anyPaper(random, 'Any other paper'), { kind: 'other' }),
  'case.reassign': post(
    (id) => `/cases/${id}/reassignment`,
    ({ page, random }) => {
      const others = staff.filter(
        ({ office, roles, id }) =>
          office === 'KG-OSH' && roles.includes('case_officer') && id !== page.case.caseOfficer.id,
      );
      return { caseOfficerId: random.pick(others).id, reason };
    },
  ),
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
