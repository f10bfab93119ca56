import { Injectable } from '@nestjs/common';
import type { LetterAgainRequest } from '@tendesh/contracts/letters/letters';
import type { Added } from '@tendesh/contracts/shared/acts';
import { checkLetterAgain } from '@tendesh/domain/letters/letter-again';
import { violation } from '@tendesh/domain/problems/violation';
import { reaches } from '@tendesh/domain/staff/reach';
import { CasesRepository } from '../cases/cases.repository';
import { newId } from '../platform/database/new-id';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { refuseUnseen } from '../platform/policy/decide';
import { notFound, Problem, refuseIf } from '../platform/problems/problem';
import { LettersRepository } from './letters.repository';
import { madeIn } from './made-in';
import { writeLetter } from './write-letter';

/**
 * A letter in another language, from what the first was written from: the same day, the same figures, the same time to
 * appeal. The earlier one stays; a code is neither in it nor made anew.
 */
@Injectable()
export class MakeLetterAgain {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesRepository,
    private readonly letters: LettersRepository,
  ) {}

  run(letterId: string, { language }: LetterAgainRequest): Promise<Added> {
    return this.work.write(async (tx) => {
      const { caseId } = (await this.letters.find(tx, letterId)) ?? missing();
      const found = await this.cases.lock(tx, caseId);
      const standing = await this.cases.standing(tx, found);
      refuseUnseen(tx.actor, 'document.read', standing);
      refuseIf(reaches(tx.actor, 'document.upload', standing) ? [] : [violation('outside_scope')]);
      const letter = (await this.letters.find(tx, letterId)) ?? missing();
      const facts = letter.facts ?? tooOld();
      refuseIf(checkLetterAgain(language, madeIn(await this.letters.listOfCase(tx, caseId), letter)));
      const { applicationId, kind } = letter;
      const originalId = letter.originalId ?? letter.id;
      const id = newId(tx.now);
      const content = writeLetter(facts, language);
      await this.letters.add(tx, found.officeId, {
        ...{ id, caseId, applicationId, kind, language, content, facts, originalId },
      });
      const { officeId } = found;
      const detail = { originalId, language };
      await tx.audit({ noun: 'letter', nounId: id, caseId, officeId, act: 'made_again', detail });
      return { id };
    });
  }
}

function tooOld(): never {
  throw new Problem('rule_broken', [violation('letter_too_old')]);
}

function missing(): never {
  throw notFound();
}
