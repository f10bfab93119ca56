import type { DisbursementItem, ReleaseItem, Tranche } from '@tendesh/contracts/awards/awards';

/** The release that stands, not voided. */
export function activeRelease({ releases }: Tranche): ReleaseItem | undefined {
  return releases.findLast((release) => release.voidedAt === null);
}

/** The payment that stands, not voided. */
export function activeDisbursement({ disbursements }: Tranche): DisbursementItem | undefined {
  return disbursements.findLast((disbursement) => disbursement.voidedAt === null);
}
