import { Injectable } from '@nestjs/common';
import { caseTransitions } from '@tendesh/domain/cases/case-transitions';
import { violation } from '@tendesh/domain/problems/violation';
import { newId } from '../platform/database/new-id';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { decide } from '../platform/policy/decide';
import { refuseIf } from '../platform/problems/problem';
import { CaseSituation } from './case-situation';
import { CasesRepository } from './cases.repository';
import { NotesRepository } from './notes.repository';

@Injectable()
export class AddNote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesRepository,
    private readonly situations: CaseSituation,
    private readonly notes: NotesRepository,
  ) {}

  run(caseId: string, body: string): Promise<{ id: string }> {
    return this.work.write(async (tx) => {
      const found = await this.cases.lock(tx, caseId);
      decide(caseTransitions, 'add_note', tx.actor, await this.situations.of(tx, found));
      const text = body.trim();
      refuseIf(text === '' ? [violation('required', '/body')] : []);
      const { officeId } = found;
      const note = { id: newId(tx.now), caseId, officeId, body: text, writtenBy: tx.actor.id, writtenAt: tx.now };
      await this.notes.add(tx, note);
      await tx.audit({ noun: 'note', nounId: note.id, caseId, officeId, act: 'added' });
      return { id: note.id };
    });
  }
}
