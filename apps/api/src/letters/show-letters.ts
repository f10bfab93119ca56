import { Injectable } from '@nestjs/common';
import type { CaseLetters } from '@tendesh/contracts/letters/letters';
import { reaches } from '@tendesh/domain/staff/reach';
import { CasesRepository } from '../cases/cases.repository';
import { ReadLog } from '../platform/audit/read-log.repository';
import { currentActor } from '../platform/context/request-context';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { renderPdf } from '../platform/pdf/render-pdf';
import { refuseUnseen } from '../platform/policy/decide';
import { notFound } from '../platform/problems/problem';
import { layOutLetter } from './lay-out-letter';
import { LettersRepository } from './letters.repository';
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
      const items = await this.letters.listOfCase(tx, caseId);
      return {
        items: items.map((one) => ({ ...one, madeAt: one.madeAt.toISOString() })),
        codeMadeAt: (await this.codes.madeAt(tx, caseId))?.toISOString() ?? null,
        mayMakeSlip: reaches(actor, 'document.upload', standing),
      };
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
