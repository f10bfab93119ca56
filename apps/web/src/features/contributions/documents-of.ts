import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { CasePage } from '@tendesh/contracts/work/case-page';

/** The papers of a contribution that still hold. */
export function documentsOf({ documents }: Pick<CasePage, 'documents'>, item: ContributionItem): DocumentItem[] {
  return documents.filter(({ id, voidedAt }) => voidedAt === null && item.documentIds.includes(id));
}
