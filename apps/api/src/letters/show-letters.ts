import { Injectable } from '@nestjs/common';
import type { CaseLetters, LetterItem } from '@tendesh/contracts/letters/letters';
import { languagesLeft } from '@tendesh/domain/letters/letter-again';
import { reaches } from '@tendesh/domain/staff/reach';
import type { Language } from '@tendesh/domain/staff/roles';
import { CasesRepository } from '../cases/cases.repository';
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { renderPdf } from '../platform/pdf/render-pdf';
import { refuseUnseen } from '../platform/policy/decide';
import { notFound } from '../platform/problems/problem';
import { layOutLetter } from './lay-out-letter';
import { LettersRepository, type ListedLetter } from './letters.repository';
import { madeIn } from './made-in';
import { StatusCodesRepository } from './status-codes.repository';

/** The letters of a case, and each as it was written: printed again, it is the same file. */
@Injectable()
export class ShowLetters {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesRepository,
    private readonly letters: LettersRepository,
    private readonly codes: StatusCodesRepository,
    private readonly reads: ReadLog,
  ) {}

  ofCase(caseId: string): Promise<CaseLetters> {
    const actor = currentActor();
    return this.work.read(async (tx) => {
      const standing = await this.cases.standing(tx, await this.cases.get(tx, caseId));
      refuseUnseen(actor, 'document.read', standing);
      const letters = await this.letters.listOfCase(tx, caseId);
      const mayMake = reaches(actor, 'document.upload', standing);
      const list: CaseLetters = {
        items: letters.map((one) => present(one, mayMake && one.hasFacts ? languagesLeft(madeIn(letters, one)) : [])),
        codeMadeAt: (await this.codes.madeAt(tx, caseId))?.toISOString() ?? null,
        mayMakeSlip: mayMake,
        language: (await this.letters.language(tx, caseId)) ?? actor.language,
      };
      // Their titles tell already what was decided.
      await this.reads.note(tx, actor, { noun: 'case', nounId: caseId, caseId, officeId: standing.officeId });
      return list;
    });
  }

  async print(id: string): Promise<{ content: Buffer; fileName: string }> {
    const actor = currentActor();
    const letter = await this.work.read(async (tx) => {
      const found = await this.letters.find(tx, id);
      if (found === null) throw notFound();
      const standing = await this.cases.standing(tx, await this.cases.get(tx, found.caseId));
      refuseUnseen(actor, 'document.read', standing);
      const { caseId } = found;
      await this.reads.note(tx, actor, { noun: 'letter', nounId: id, caseId, officeId: standing.officeId });
      return found;
    });
    const content = await renderPdf(layOutLetter(letter.content, letter.language, letter.madeAt));
    return { content, fileName: `letter-${letter.content.number}-${letter.language}.pdf` };
  }
}

function present({ id, kind, language, title, originalId, madeAt }: ListedLetter, left: Language[]): LetterItem {
  const isAgain = originalId !== null;
  return { id, kind, language, title, isAgain, madeAt: madeAt.toISOString(), languagesLeft: left };
}
