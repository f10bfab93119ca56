import { localDay } from '@tendesh/domain/calendar/local-day';
import { looksBorrowed } from '@tendesh/domain/radar/borrowed-pattern';
import type { Doubts } from '@tendesh/domain/radar/reuse';
import type { Dossier } from '../applications/dossier';
import { type EvidenceFile, evidenceOf, type ReuseMatch } from './evidence-file';
import type { EvidenceItemEntity } from './evidence-item.entity';
import { statementOf } from './statement-facts';

/** The matches of a paper: its own, and those of the photos by which its contribution was valued. */
export function matchesOf(file: EvidenceFile, { documentId, contributionId }: EvidenceItemEntity): ReuseMatch[] {
  const documents = [documentId, ...evidenceOf(file, contributionId).photoIds];
  return file.matches.filter((one) => documents.includes(one.documentId));
}

/** What speaks against a paper as it stands. */
export function doubtsOf(dossier: Dossier, file: EvidenceFile, item: EvidenceItemEntity): Doubts {
  return { matches: matchesOf(file, item).length, looksBorrowed: isBorrowed(dossier, item) };
}

/** A doubt is open while the paper waits, and again where something came up after it was accepted. */
export function isOpen(doubts: Doubts, file: EvidenceFile, item: EvidenceItemEntity): boolean {
  if (item.status === 'attached') return doubts.matches > 0 || doubts.looksBorrowed;
  const { decidedAt } = item;
  return (
    item.status === 'accepted' && decidedAt !== null && matchesOf(file, item).some((one) => one.foundAt > decidedAt)
  );
}

function isBorrowed({ application, ruleSet }: Dossier, item: EvidenceItemEntity): boolean {
  const facts = statementOf(item);
  const { sumMinor, datedOn } = item;
  const submittedOn = application.submittedAt === null ? [] : [localDay(application.submittedAt.toISOString(), 'UTC')];
  return (
    facts !== null &&
    looksBorrowed(facts, { sumMinor, shownOn: [datedOn, ...submittedOn] }, ruleSet.rules.borrowedPattern)
  );
}
