import { Injectable } from '@nestjs/common';
import type { DryRun } from '@tendesh/contracts/shared/dry-run';
import type { EntityManager } from 'typeorm';
import type { AuditEntry } from '../audit/audit';
import type { Sight, SignedIn } from '../context/request-context';
import type { OutgoingMail } from '../mail/outbox.repository';
import { renderMail } from '../mail/templates';
import type { Transaction } from './transaction';

@Injectable()
export class UnitOfWorkRepository {
  /** From here to the end of the transaction, row-level security shows these rows only. */
  async showOnly(manager: EntityManager, { visibleOfficeIds, agendaIds, recusedIds }: Sight): Promise<void> {
    await manager.query(
      `select set_config('tendesh.all_offices', $1, true), set_config('tendesh.office_ids', $2, true),
         set_config('tendesh.agenda_ids', $3, true), set_config('tendesh.recused_ids', $4, true)`,
      [
        visibleOfficeIds === null ? 'on' : 'off',
        (visibleOfficeIds ?? []).join(','),
        agendaIds.join(','),
        recusedIds.join(','),
      ],
    );
  }

  /** Runs the checks that wait for the commit, and tells which mail this transaction has written besides its notices. */
  async settle(tx: Transaction): Promise<DryRun['told']> {
    await tx.rows('set constraints all immediate');
    const mails = await tx.rows<Pick<OutgoingMail, 'recipient' | 'template' | 'language' | 'params'>>(
      `select recipient, template, language, params from outgoing_mail
       where xmin = pg_current_xact_id()::xid and template <> 'notice' order by id`,
    );
    return mails.map(({ recipient, template, language, params }) => {
      // The link is a key: it is shown to nobody but its receiver.
      const { subject, body } = renderMail(template, language, { ...params, link: '…' });
      return { recipient, by: 'mail', language, text: `${subject}\n\n${body}` };
    });
  }

  /**
   * What is said in words goes where it can be erased; the chain keeps its salted hash, which the database computes. Nobody's
   * act stands in the chain of the system itself, unless it is of an office or a case.
   */
  async addAuditEvent(tx: Transaction, id: string, actor: SignedIn | null, entry: AuditEntry): Promise<void> {
    if (entry.reason !== undefined)
      await tx.rows(`insert into audit_text (event_id, text) values ($1, $2)`, [id, entry.reason]);
    await tx.rows(
      `insert into audit_event (id, at, staff_id, office_id, case_id, noun, noun_id, act, detail)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        tx.now,
        actor?.id ?? null,
        entry.officeId ?? actor?.officeId ?? null,
        entry.caseId ?? null,
        entry.noun,
        entry.nounId,
        entry.act,
        JSON.stringify(entry.detail ?? {}),
      ],
    );
  }
}
