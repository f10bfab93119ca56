import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import { refusalReasons } from '@tendesh/domain/contributions/evidence-item';
import { type Doers, type Doing, given, post, withPaper } from './doing';
import { anyPaper } from './papers';

/** Contributions and their papers. */
export const doersOfContributions: Doers = {
  'contribution.evidence': (doing) => {
    const { client, offer, page, random } = doing;
    const one = contributionOf(doing);
    const paper = anyPaper(random, 'Statement');
    return withPaper(
      doing,
      { paper, kind: one.isOwn ? 'evidence' : 'commitment_letter', subjectId: one.id },
      (documentId) =>
        client.post(
          `/contributions/${offer.recordId}/evidence`,
          {
            documentId,
            strength: 'bank_statement',
            issuer: 'Demir Bank',
            documentNumber: paper.name,
            datedOn: page.case.openedOn,
            sumMinor: one.amountMinor,
            currency: one.currency,
          },
          { version: offer.version },
        ),
    );
  },
  'evidence.accept': post(
    (id) => `/evidence-items/${id}/acceptance`,
    (doing) => {
      const { claimedMinor, doubts } = itemOf(doing);
      const isLess = doing.random.next() < 0.2;
      const amountMinor = isLess ? Math.max(1, Math.floor(claimedMinor / 2)) : claimedMinor;
      return {
        amountMinor,
        ...(amountMinor < claimedMinor ? { reasonCode: 'outside_period' } : {}),
        ...(doubts?.isOpen === true ? { passOverReason: 'Looked at both papers' } : {}),
      };
    },
  ),
  'evidence.refuse': post(
    (id) => `/evidence-items/${id}/refusal`,
    ({ random }) => ({ reasonCode: random.pick(refusalReasons), note: 'Seen at the bank' }),
  ),
  'evidence.reopen': post(
    (id) => `/evidence-items/${id}/reopening`,
    () => ({ reason: 'The bank sent it again' }),
  ),
};

function contributionOf({ page, offer }: Doing): ContributionItem {
  return given(page.contributions.find(({ id }) => id === offer.recordId));
}

function itemOf({ page, offer }: Doing) {
  return given(page.contributions.flatMap((one) => one.evidence).find(({ id }) => id === offer.recordId));
}
