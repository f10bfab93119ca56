import { noticeLines, type NoticeFacts } from '@tendesh/domain/notices/notice-facts';
import type { NoticeTopic } from '@tendesh/domain/notices/notice-table';
import type { Language } from '@tendesh/domain/staff/roles';
import { MailWorker } from '../../src/platform/mail/mail-worker';
import { type MailServer, readMail } from './mail-server';
import type { World } from './world';

/** Who was told of this, by their e-mail names; of one case or one complaint where it is named. */
export async function toldOf({ sql }: World, topic: NoticeTopic, aboutId?: string): Promise<string[]> {
  const { rows } = await sql.query<{ name: string }>(
    `select split_part(s.email, '@', 1) as name from notice n join staff s on s.id = n.staff_id
     where n.topic = $1 and ($2::text is null or n.case_id::text = $2 or n.facts->'complaint'->>'id' = $2) order by s.email`,
    [topic, aboutId ?? null],
  );
  return rows.map(({ name }) => name);
}

/** The lines below the newest notice of this to each, in one language, with plain spaces. */
export async function linesOf({ sql }: World, topic: NoticeTopic, language: Language): Promise<string[]> {
  const { rows } = await sql.query<{ facts: NoticeFacts }>(
    `select facts from notice where topic = $1 order by id desc limit 1`,
    [topic],
  );
  return noticeLines(rows[0]?.facts ?? {}, language).map((line) => line.replaceAll('\u00a0', ' '));
}

/** Every mail that this person got so far, subject and text, with plain spaces. */
export async function mailsTo({ app }: World, server: MailServer, name: string): Promise<string[]> {
  await app.get(MailWorker).sendAllDue();
  const mails = await Promise.all(server.mails.map(readMail));
  return mails
    .filter(({ to }) => to.startsWith(`${name}@`))
    .map(({ subject, text }) => `${subject}\n${text}`.replaceAll('\u00a0', ' '));
}
