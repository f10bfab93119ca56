import { Injectable } from '@nestjs/common';
import type { Returnee } from '@tendesh/contracts/returnees/returnees';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import type { Language } from '@tendesh/domain/staff/roles';
import type { CaseEntity } from '../../cases/case.entity';
import type { Minutes } from '../../committees/minutes/minutes';
import { ReadMinutes } from '../../committees/read-minutes';
import { type LetterRow, LettersRepository } from '../../letters/letters.repository';
import type { WriteTransaction } from '../../platform/database/transaction';
import { ShowReturnee } from '../../returnees/show-returnee';
import { type ApplicationPart, ShowCasePage } from '../show-case-page';
import { type CaseEvent, CaseTrailRepository } from './case-trail.repository';

/**
 * Everything about a case, as the person who takes it away may see it; programmes and calls by their names in a language.
 * Complaints are no part of a case.
 */
export interface Gathered {
  readonly page: CasePage;
  readonly returnee: Returnee;
  /** Those before the newest, which stands on the page, with all that became of each. */
  readonly earlierApplications: readonly ApplicationPart[];
  /** What the sessions of committees said about the case, and nothing about others. */
  readonly minutes: readonly Minutes[];
  readonly letters: readonly LetterRow[];
  readonly trail: readonly CaseEvent[];
}

@Injectable()
export class GatherCase {
  constructor(
    private readonly pages: ShowCasePage,
    private readonly returnees: ShowReturnee,
    private readonly minutes: ReadMinutes,
    private readonly letters: LettersRepository,
    private readonly trail: CaseTrailRepository,
  ) {}

  async of(tx: WriteTransaction, found: CaseEntity, language: Language): Promise<Gathered> {
    const reader = { ...tx.actor, language };
    const page = await this.pages.of(tx, found.id, reader);
    const earlierApplications: ApplicationPart[] = [];
    for (const { id } of page.earlierApplications)
      earlierApplications.push(await this.pages.ofEarlier(tx, found.id, id, reader));
    return {
      ...{ page, earlierApplications },
      returnee: await this.returnees.of(tx, found.returneeId, reader),
      minutes: await this.minutes.extractsOf(tx, found, reader),
      letters: await this.letters.ofCase(tx, found.id),
      trail: await this.trail.events(tx, found.id),
    };
  }
}
