import { Inject, Injectable } from '@nestjs/common';
import type { LetterKind } from '@tendesh/contracts/letters/letters';
import type { RehearsedLetter } from '@tendesh/contracts/shared/dry-run';
import { correctionOf } from '@tendesh/domain/applications/corrections';
import { holidaysOf } from '@tendesh/domain/calendar/holidays';
import { localDay } from '@tendesh/domain/calendar/local-day';
import { addServiceDays } from '@tendesh/domain/calendar/service-days';
import type { AuditEntry } from '../platform/audit/audit';
import type { Config } from '../platform/config/config';
import { CONFIG } from '../platform/config/config.token';
import { newId } from '../platform/database/new-id';
import type { WriteTransaction } from '../platform/database/transaction';
import { TEXT_VERSION } from './letter-texts';
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
    const kind = letterAfter[`${entry.noun}.${entry.act}`];
    if (kind === undefined || entry.caseId === undefined) return [];
    const to = await this.letters.addressee(tx, entry.caseId, { kind, subjectId: entry.nounId });
    if (to === null) return [];
    const facts = factsOf(kind, to, entry.reason ?? null, tx.now, `${this.config.publicUrl}/status`);
    const content = writeLetter(facts);
    await this.letters.add(tx, {
      ...{
        id: newId(tx.now),
        caseId: to.caseId,
        officeId: to.officeId,
        applicationId: to.applicationId,
        kind,
        content,
      },
      ...{ language: facts.language, textVersion: TEXT_VERSION, madeBy: tx.actor.id },
    });
    return [rehearsed(content, facts)];
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
  const { language } = to;
  return {
    ...{ kind, language, number: to.number, office: to.office, programme: to.programme, plan: to.plan },
    ...{
      currency: to.currency,
      grantMinor: to.grantMinor,
      corrections: (to.corrections ?? []).map(correctionOf),
      papers: to.papers,
      reason,
      today,
      statusAddress,
    },
    name: language === 'en' ? to.nameLatn : to.nameCyrl,
    reasonCode: to.reasonCode,
    appealUntil: to.appealDays === null ? null : addServiceDays(today, to.appealDays, holidaysOf(to.country)),
  };
}

function rehearsed(
  { recipient, title, paragraphs, closing, from }: LetterContent,
  { language }: LetterFacts,
): RehearsedLetter {
  return { recipient, language, title, paragraphs: [...paragraphs, `${closing}\n${from}`] };
}
