import type { DryRun, RehearsedMessage } from '@tendesh/contracts/shared/dry-run';
import { type NoticeFacts, noticeLines } from '@tendesh/domain/notices/notice-facts';
import { noticeText } from '@tendesh/domain/notices/notice-text';
import type { NoticeTopic } from '@tendesh/domain/notices/notice-table';
import type { Language } from '@tendesh/domain/staff/roles';
import type { Door } from '../../src/demo/http-door';
import { renderMail } from '../../src/platform/mail/templates';
import type { World } from './world';

/** An act that was rehearsed and then done: what it said that it would tell, and what it told. */
export interface Foretold {
  readonly act: string;
  readonly would: readonly string[];
  readonly did: readonly string[];
}

/** A door that rehearses every act before it does it, and writes down both. */
export function rehearsingDoor(world: World, foretold: Foretold[]): Door {
  const server = world.app;
  return {
    inject: async (sent) => {
      if (sent.method === 'GET') return server.inject(sent);
      const rehearsal = await server.inject({ ...sent, url: `${sent.url}?dryRun=true` });
      await forget(world);
      const answer = await server.inject(sent);
      if (rehearsal.statusCode !== 200 || answer.statusCode >= 300) return answer;
      const { told } = rehearsal.json<DryRun>();
      const act = `${sent.method} ${sent.url.replaceAll(/[0-9a-f-]{36}/g, ':id')}`;
      foretold.push({ act, would: told.map(line).sort(), did: (await written(world)).map(line).sort() });
      return answer;
    },
  };
}

function line({ recipient, by, language, text }: RehearsedMessage): string {
  return `${recipient} (${language}) ${by}: ${text}`;
}

async function forget({ sql }: World): Promise<void> {
  await sql.query('delete from outgoing_mail');
  await sql.query('delete from notice');
}

/** What stands in the database, as a rehearsal would say it. */
async function written({ sql }: World): Promise<RehearsedMessage[]> {
  const notices = await sql.query<{
    name: string;
    language: Language;
    way: string;
    topic: NoticeTopic;
    number: string | null;
    facts: NoticeFacts;
  }>(
    `select s.full_name as name, s.language, n.way, n.topic, c.number, n.facts
     from notice n join staff s on s.id = n.staff_id left join assistance_case c on c.id = n.case_id`,
  );
  const mails = await sql.query<{ name: string; language: Language; params: Record<string, string> }>(
    `select s.full_name as name, m.language, m.params
     from outgoing_mail m join staff s on s.email = m.recipient where m.template = 'notice'`,
  );
  return [
    ...notices.rows
      .filter(({ way }) => way !== 'at_once')
      .map(({ name, language, way, topic, number, facts }) => ({
        ...{ recipient: name, language, by: way as 'app' | 'digest' },
        text: [noticeText(topic, number, language), ...noticeLines(facts, language)].join('\n- '),
      })),
    ...mails.rows.map(({ name, language, params }) => ({
      ...{ recipient: name, language, by: 'mail' as const },
      text: renderMail('notice', language, params).body,
    })),
  ];
}
