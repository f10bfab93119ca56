import type { Award, Tranche } from '@tendesh/contracts/awards/awards';
import { type Doers, type Doing, given, post, withPaper } from './doing';
import { anyPaper } from './papers';
import { anAmendment } from './plans';

const reason = 'A mistake of the desk';

/** Awards, tranches and what moves in them. */
export const doersOfAwards: Doers = {
  'award.plan_tranches': ({ client, offer, page, today }) => {
    const { amountMinor, tranches: standing } = awardOf(page);
    // What is released already stays as it is.
    const kept = standing.filter(({ status }) => status === 'released' || status === 'disbursed');
    const restMinor = amountMinor - kept.reduce((sum, one) => sum + one.amountMinor, 0);
    const half = Math.floor(restMinor / 2);
    const parts = [half, restMinor - half].filter((part) => part > 0);
    const tranches = parts.map((part, index) => ({
      purpose: `Part ${index + 1}`,
      amountMinor: part,
      plannedOn: today,
    }));
    return client.put(`/awards/${offer.recordId}/tranches`, { tranches }, { version: offer.version });
  },
  'award.prepare_agreement': post(
    (id) => `/awards/${id}/agreement`,
    () => ({ language: 'ky' }),
  ),
  'award.sign': (doing) => {
    const { client, offer, random, today } = doing;
    const paper = anyPaper(random, 'Signed agreement');
    return withPaper(doing, { paper, kind: 'signed_agreement', subjectId: offer.recordId }, (documentId) =>
      client.post(`/awards/${offer.recordId}/signature`, { documentId, signedOn: today }, { version: offer.version }),
    );
  },
  'award.amend': post(
    (id) => `/awards/${id}/amendments`,
    ({ page, random }) => anAmendment(page, random),
  ),
  'award.cancel': post(
    (id) => `/awards/${id}/cancellation`,
    () => ({ reason }),
  ),
  'award.record_repayment': post(
    (id) => `/awards/${id}/repayments`,
    ({ page, random, today }) => {
      const { disbursedMinor, repaidMinor } = awardOf(page);
      const amountMinor = Math.max(1, Math.floor((disbursedMinor - repaidMinor) / 4));
      return { amountMinor, reference: `PAY-IN ${random.between(1, 999_999)}`, paidOn: today };
    },
  ),
  'award.void_repayment': ({ client, page, offer }) => {
    const standing = awardOf(page).repayments.find(({ voidedAt }) => voidedAt === null);
    return client.post(`/repayments/${standing?.id ?? offer.recordId}/voiding`, { reason }, { version: offer.version });
  },
  'amendment.approve': post((id) => `/amendments/${id}/approval`),
  'amendment.reject': post(
    (id) => `/amendments/${id}/rejection`,
    () => ({ reason }),
  ),
  'amendment.withdraw': post(
    (id) => `/amendments/${id}/withdrawal`,
    () => ({ reason }),
  ),
  'tranche.release': post((id) => `/tranches/${id}/release`),
  'tranche.void_release': (doing) => {
    const release = given(trancheOf(doing).releases.find(({ voidedAt }) => voidedAt === null));
    return doing.client.post(`/releases/${release.id}/voiding`, { reason }, { version: doing.offer.version });
  },
  'tranche.disburse': post(
    (id) => `/tranches/${id}/disbursement`,
    (doing) => ({
      way: 'supplier',
      payee: 'OsOO Tigim Servis',
      reference: `PO-${doing.random.between(1, 999_999)}`,
      amountMinor: trancheOf(doing).amountMinor,
      paidOn: doing.today,
    }),
  ),
  'tranche.void_disbursement': (doing) => {
    const payment = given(trancheOf(doing).disbursements.find(({ voidedAt }) => voidedAt === null));
    return doing.client.post(`/disbursements/${payment.id}/voiding`, { reason }, { version: doing.offer.version });
  },
};

function awardOf({ award }: Doing['page']): Award {
  return given(award);
}

function trancheOf({ page, offer }: Doing): Tranche {
  return given(awardOf(page).tranches.find(({ id }) => id === offer.recordId));
}
