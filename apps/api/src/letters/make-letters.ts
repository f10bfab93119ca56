import { Inject, Injectable } from '@nestjs/common';
import type { LetterKind } from '@tendesh/contracts/letters/letters';
import type { RehearsedLetter } from '@tendesh/contracts/shared/dry-run';
import { correctionOf } from '@tendesh/domain/applications/corrections';
import { holidaysOf } from '@tendesh/domain/calendar/holidays';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { addServiceDays } from '@tendesh/domain/calendar/service-days';
import type { Language } from '@tendesh/domain/staff/roles';
import type { AuditEntry } from '../platform/audit/audit';
import type { Config } from '../platform/config/config';
import { CONFIG } from '../platform/config/config.token';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { type AddresseeRow, LettersRepository } from './letters.repository';
import { type LetterContent, type LetterFacts, writeLetter } from './write-letter';

/** Acts of which the applicant gets a letter. */
const letterAfter: Readonly<Record<string, LetterKind>> = {
  'application.screened_ineligible': 'ineligible',
  'application.returned': 'returned',
  'application.approved': 'approved',
  'application.rejected': 'rejected',
  'application.declined': 'rejected',
  'award.cancelled': 'cancelled',
  'appeal.upheld': 'appeal_upheld',
  'appeal.dismissed': 'appeal_dismissed',
};

/** Writes the letter of an act in its own transaction, so that a rehearsal shows it and a failed act leaves none. */
@Injectable()
export class MakeLetters {
  constructor(
    private readonly letters: LettersRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(tx: WriteTransaction, entry: AuditEntry): Promise<RehearsedLetter[]> {
    const act = `${entry.noun}.${entry.act}`;
    if (act === 'letter.made_again') return this.madeAgain(tx, entry.nounId);
    const kind = letterAfter[act];
    if (kind === undefined || entry.caseId === undefined) return [];
    const to = await this.letters.addressee(tx, entry.caseId, { kind, subjectId: entry.nounId });
    if (to === null) return [];
    const facts = factsOf(kind, to, entry.reason ?? null, tx.now, `${this.config.publicUrl}/status`);
    const { caseId, applicationId, language } = to;
    const content = writeLetter(facts, language);
    await this.letters.add(tx, to.officeId, {
      ...{ id: newId(tx.now), caseId, applicationId, kind, language, content, facts, originalId: null },
    });
    return [rehearsed(content, language)];
  }

  /** Written by its use case already, because nothing was done that it would follow. */
  private async madeAgain(tx: WriteTransaction, id: string): Promise<RehearsedLetter[]> {
    const letter = await this.letters.find(tx, id);
    return letter === null ? [] : [rehearsed(letter.content, letter.language)];
  }
}

function factsOf(
  kind: LetterKind,
  to: AddresseeRow,
  reason: string | null,
  now: Date,
  statusAddress: string,
): LetterFacts {
  const today = localDay(now.toISOString(), to.timeZone);
  const { nameCyrl, nameLatn, number, office, programme, plan, currency, grantMinor, reasonCode } = to;
  const corrections = (to.corrections ?? []).map(correctionOf);
  const pinned = Object.entries(to.papers).filter(([id]) => corrections.some(({ documentId }) => documentId === id));
  return {
    ...{ kind, nameCyrl, nameLatn, number, office, programme, plan, currency, grantMinor, reasonCode },
    ...{ reason, corrections, papers: Object.fromEntries(pinned), today, statusAddress },
    appealUntil: to.appealDays === null ? null : addServiceDays(today, to.appealDays, holidaysOf(to.country)),
  };
}

function rehearsed(
  { recipient, title, paragraphs, closing, from }: LetterContent,
  language: Language,
): RehearsedLetter {
  return { recipient, language, title, paragraphs: [...paragraphs, `${closing}\n${from}`] };
}
