import { Inject, Injectable } from '@nestjs/common';
import type { RehearsedMessage } from '@tendesh/contracts/shared/dry-run';
import { wayOf } from '@tendesh/domain/notices/notice-kinds';
import { type NoticeFacts, noticeLines } from '@tendesh/domain/notices/notice-facts';
import { isNoticeTopic, type NoticeRow, noticeTable, type NoticeTopic } from '@tendesh/domain/notices/notice-table';
import { noticeText, placeOf } from '@tendesh/domain/notices/notice-text';
import {
  asksForTheDesk,
  namedIn,
  type Occasion,
  recipientsOf,
  rolesTold,
  type Undecided,
} from '@tendesh/domain/notices/recipients';
import { situationOf } from '../applications/dossier';
import { Dossiers } from '../applications/dossiers';
import type { CaseEntity } from '../cases/case.entity';
import { CasesRepository } from '../cases/cases.repository';
import type { AuditEntry } from '../platform/audit/audit';
import type { Config } from '../platform/config/config';
import { CONFIG } from '../platform/config/config.token';
import type { AuditedTransaction } from '../platform/database/transaction';
import { complaintSituation } from '../complaints/complaint.presenter';
import { ComplaintsRepository } from '../complaints/complaints.repository';
import { OutboxRepository } from '../platform/mail/outbox.repository';
import { renderMail } from '../platform/mail/templates';
import { NoticesRepository, type Reader } from './notices.repository';

interface Happened {
  readonly topic: NoticeTopic;
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly facts: NoticeFacts;
}

/** From what was done to who is told, by the table: a notice each, and a mail for whoever wants one at once. */
@Injectable()
export class TellPeople {
  constructor(
    private readonly notices: NoticesRepository,
    private readonly cases: CasesRepository,
    private readonly dossiers: Dossiers,
    private readonly complaints: ComplaintsRepository,
    private readonly outbox: OutboxRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async of(tx: AuditedTransaction, entry: AuditEntry): Promise<RehearsedMessage[]> {
    const topic = `${entry.noun}.${entry.act}`;
    if (!isNoticeTopic(topic)) return [];
    const found = entry.caseId === undefined ? null : await this.cases.find(tx, entry.caseId);
    const occasion = await this.occasionOf(tx, topic, entry, found);
    const { facts = {} } = entry;
    const happened = { topic, caseId: found?.id ?? null, caseNumber: found?.number ?? null, facts };
    const told = await this.readersOf(tx, noticeTable[topic], occasion, happened.caseId);
    if (told.length === 0) return [];
    // Of a complaint nobody is named, not even who wrote it down.
    const byStaffId = occasion.complaint === null ? (tx.actor?.id ?? null) : null;
    const of = { caseId: happened.caseId, officeId: found?.officeId ?? null, byStaffId, facts };
    await this.notices.add(
      tx,
      told.map(({ id, way }) => ({ staffId: id, topic, kind: noticeTable[topic].kind, way })),
      of,
    );
    const messages: RehearsedMessage[] = [];
    for (const reader of told) messages.push(await this.tell(tx, reader, happened));
    return messages;
  }

  private async occasionOf(
    tx: AuditedTransaction,
    topic: NoticeTopic,
    { noun, nounId, detail = {}, concerns = [] }: AuditEntry,
    found: CaseEntity | null,
  ): Promise<Occasion> {
    const call = noun === 'call' ? await this.notices.aroundCall(tx, nounId) : null;
    const complaint = noun === 'complaint' ? complaintSituation(await this.complaints.forNotices(tx, nounId)) : null;
    const standing = found === null ? null : await this.cases.standing(tx, found);
    return {
      ...{ actorId: tx.actor?.id ?? null, subjectId: nounId, detail, concerned: concerns },
      complaint: complaint?.facts ?? null,
      standing: standing ?? call?.standing ?? complaint?.standing ?? null,
      officersOfCall: call?.officerIds ?? [],
      done: found === null ? [] : await this.cases.dutyActs(tx, found.id),
      application: asksForTheDesk(noticeTable[topic]) ? await this.undecided(tx, nounId) : null,
    };
  }

  private async undecided(tx: AuditedTransaction, applicationId: string): Promise<Undecided> {
    return situationOf(await this.dossiers.get(tx, applicationId), tx.actor);
  }

  private async readersOf(tx: AuditedTransaction, row: NoticeRow, occasion: Occasion, caseId: string | null) {
    const { standing } = occasion;
    const meant = { ids: namedIn(row, occasion), ...rolesTold(row), standing, caseId };
    const readers = recipientsOf(row, await this.notices.readers(tx, meant), occasion);
    return readers.map((one) => ({ ...one, way: wayOf(row.kind, one.ways) })).filter(({ way }) => way !== 'off');
  }

  private async tell(
    tx: AuditedTransaction,
    { email, fullName, language, way }: Reader & { way: string },
    { topic, caseId, caseNumber, facts }: Happened,
  ): Promise<RehearsedMessage> {
    const text = noticeText(topic, caseNumber, language);
    const lines = noticeLines(facts, language).map((line) => `\n- ${line}`);
    if (way !== 'at_once')
      return {
        recipient: fullName,
        by: way === 'digest' ? 'digest' : 'app',
        language,
        text: [text, ...lines].join(''),
      };
    const params = { text, lines: lines.join(''), link: `${this.config.publicUrl}${placeOf(topic, caseId, facts)}` };
    await this.outbox.add(tx, { recipient: email, template: 'notice', language, params });
    return { recipient: fullName, by: 'mail', language, text: renderMail('notice', language, params).body };
  }
}
