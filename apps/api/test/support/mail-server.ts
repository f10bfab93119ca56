import { randomInt } from 'node:crypto';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server that keeps what it takes: every delivery, also a second one of the same mail. */
export interface MailServer {
  readonly url: string;
  /** The Message-ID of each delivery, in the order of their arrival. */
  readonly ids: string[];
  /** Whole mails, where `keep` was asked for. */
  readonly mails: Buffer[];
  stop(): Promise<void>;
}

interface Manner {
  /** Up to so many milliseconds pass between the last byte and the answer. */
  readonly thinksMs?: number;
  /** Refuses the recipient with this code. */
  readonly refuses?: (recipient: string) => number | undefined;
  /** Hangs up instead of answering once it has the whole mail. */
  readonly hangsUp?: boolean;
}

export async function startMailServer({ thinksMs = 0, refuses, hangsUp = false }: Manner = {}): Promise<MailServer> {
  const ids: string[] = [];
  const mails: Buffer[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      const code = refuses?.(address);
      done(code === undefined ? null : Object.assign(new Error('refused'), { responseCode: code }));
    },
    onData: (stream, _session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const mail = Buffer.concat(parts);
        mails.push(mail);
        ids.push(/^Message-ID: <([^@]+)@/im.exec(mail.toString('utf8'))?.[1] ?? '');
        if (hangsUp) hangUp();
        else setTimeout(done, thinksMs === 0 ? 0 : randomInt(thinksMs));
      });
    },
  });
  const connections = new Set<{ destroy(): void }>();
  server.server.on('connection', (socket: { destroy(): void; once(name: string, f: () => void): void }) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  server.on('error', () => undefined);
  const hangUp = () => connections.forEach((one) => one.destroy());
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.server.address() as { port: number };
  return {
    url: `smtp://127.0.0.1:${port}`,
    ...{ ids, mails },
    stop: () => new Promise<void>((closed) => server.close(closed)),
  };
}

/** Subject and text of a mail as its reader sees them. */
export async function readMail(mail: Buffer | undefined): Promise<{ to: string; subject: string; text: string }> {
  const { to, subject, text } = await simpleParser(mail ?? Buffer.alloc(0));
  return { to: to === undefined || Array.isArray(to) ? '' : to.text, subject: subject ?? '', text: text ?? '' };
}
