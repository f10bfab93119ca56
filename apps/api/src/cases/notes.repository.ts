import { Injectable } from '@nestjs/common';
import type { CaseNote } from '@tendesh/contracts/work/case-page';
import type { Transaction } from '../platform/database/transaction';
import { CaseNoteEntity } from './case-note.entity';

@Injectable()
export class NotesRepository {
  async add(tx: Transaction, row: CaseNoteEntity): Promise<void> {
    await tx.manager.insert(CaseNoteEntity, row);
  }

  /** Newest first, each with the name of its writer. */
  async listOfCase(tx: Transaction, caseId: string): Promise<CaseNote[]> {
    const rows = await tx.rows<Omit<CaseNote, 'writtenAt'> & { writtenAt: Date }>(
      `select n.id, n.body, s.full_name as "writtenBy", n.written_at as "writtenAt"
       from case_note n join staff s on s.id = n.written_by where n.case_id = $1 order by n.written_at desc, n.id desc`,
      [caseId],
    );
    return rows.map((row) => ({ ...row, writtenAt: row.writtenAt.toISOString() }));
  }
}
