import { Inject, Injectable } from '@nestjs/common';
import type { StatusSlip, StatusSlipRequest } from '@tendesh/contracts/letters/letters';
import { readCheckCode } from '@tendesh/domain/letters/check-code';
import type { Language } from '@tendesh/domain/staff/roles';
import { reaches } from '@tendesh/domain/staff/reach';
import { violation } from '@tendesh/domain/problems/violation';
import { CasesRepository } from '../cases/cases.repository';
import type { Config } from '../platform/config/config';
import { CONFIG } from '../platform/config/config.token';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { renderPdf } from '../platform/pdf/render-pdf';
import { refuseUnseen } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { hashOfCode, newCheckCode, newSalt } from './code-hash';
import { layOutSlip } from './lay-out-slip';
import { LettersRepository } from './letters.repository';
import { StatusCodesRepository } from './status-codes.repository';

/** A slip with a new code; an earlier one no longer opens anything. The code is in the answer, and nowhere else. */
@Injectable()
export class MakeStatusSlip {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesRepository,
    private readonly codes: StatusCodesRepository,
    private readonly letters: LettersRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async run(caseId: string, asked: StatusSlipRequest): Promise<StatusSlip> {
    const made: string[] = [];
    const kept = await this.work.write(async (tx) => {
      const found = await this.cases.lock(tx, caseId);
      const standing = await this.cases.standing(tx, found);
      refuseUnseen(tx.actor, 'document.read', standing);
      refuseIf(reaches(tx.actor, 'document.upload', standing) ? [] : [violation('outside_scope')]);
      const salt = newSalt();
      const fresh = newCheckCode();
      await this.codes.keep(
        tx,
        { caseId, officeId: found.officeId },
        { salt, hash: hashOfCode(readCheckCode(fresh) ?? '', salt) },
      );
      await tx.audit({ noun: 'status_code', nounId: caseId, caseId, officeId: found.officeId, act: 'made' });
      made.push(fresh);
      const language = asked.language ?? (await this.letters.language(tx, caseId)) ?? tx.actor.language;
      return { caseNumber: found.number, language, madeAt: tx.now.toISOString() };
    });
    const { caseNumber } = kept;
    // A repeated request did not run: its answer was kept, without the code.
    const code = made[0] ?? null;
    return { caseNumber, code, pdf: code === null ? null : await this.print(kept, code) };
  }

  private async print(kept: { caseNumber: string; language: Language; madeAt: string }, code: string): Promise<string> {
    const { caseNumber, language, madeAt } = kept;
    const address = `${this.config.publicUrl}/status`;
    const slip = layOutSlip({ caseNumber, code, address, language, madeAt: new Date(madeAt) });
    return (await renderPdf(slip)).toString('base64');
  }
}
