import type { EvidenceItem } from '@tendesh/contracts/contributions/evidence';

/** A bank statement over 500.00 that waits for the reader's decision. */
export function anItem(part: Partial<EvidenceItem> = {}): EvidenceItem {
  const offered = (act: string) => ({ act, permitted: true, reasonNeeded: false, whyNot: [], helpers: [] });
  return {
    id: 'item-1',
    contributionId: 'contribution-1',
    documentId: 'document-1',
    fileName: 'statement.pdf',
    mediaType: 'application/pdf',
    strength: 'bank_statement',
    issuer: 'Demir Bank',
    documentNumber: 'DB-117',
    datedOn: '2026-02-20',
    sumMinor: 50_000,
    currency: 'KGS',
    serialNumber: null,
    covers: null,
    claimedMinor: 50_000,
    convertedOn: null,
    drift: null,
    status: 'attached',
    dueOn: '2026-03-09',
    acceptedMinor: null,
    reasonCode: null,
    note: null,
    statement: null,
    passOverReason: null,
    doubts: null,
    recordedBy: { id: 'a', fullName: 'Aigul Asanova' },
    recordedAt: '2026-03-02T04:00:00Z',
    decidedBy: null,
    decidedAt: null,
    version: 3,
    actions: [offered('accept'), offered('refuse')],
    ...part,
  };
}
