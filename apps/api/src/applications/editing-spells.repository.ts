import { Injectable } from '@nestjs/common';
import type { WriteTransaction } from '../platform/database/transaction';
import type { ApplicationEntity } from './application.entity';

const SPELL_MINUTES = 30;

/** A draft saves itself every few seconds; the trail keeps one entry per person and half hour of work on it. */
@Injectable()
export class EditingSpells {
  async note(tx: WriteTransaction, { id, caseId, officeId }: ApplicationEntity): Promise<void> {
    const recent = await tx.rows(
      `select from audit_event where case_id = $1 and noun_id = $2 and act = 'edited' and staff_id = $3
         and at > $4::timestamptz - make_interval(mins => $5)`,
      [caseId, id, tx.actor.id, tx.now, SPELL_MINUTES],
    );
    if (recent.length === 0) await tx.audit({ noun: 'application', nounId: id, caseId, officeId, act: 'edited' });
  }
}
