import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailDoor, WireMail } from './mail-door';

const PATIENCE_MS = 30_000;
/** After the last byte a server may think long; a client that leaves early would never know (RFC 5321, 4.5.3.2.6). */
const PATIENCE_FOR_THE_ANSWER_MS = 600_000;

/** One connection to the mail server, for one mail after the other. It is opened with the first. */
export class SmtpLine implements MailDoor {
  private connection: SMTPConnection | null = null;

  constructor(private readonly url: string) {}

  async send({ from, to, content }: WireMail, onLastByte: () => void): Promise<void> {
    const connection = this.connection ?? (await this.open());
    try {
      await new Promise<void>((resolve, reject) => {
        connection.send({ from, to: [to], size: content.length }, endingWith(content, onLastByte), (error) =>
          error === null ? resolve() : reject(error),
        );
      });
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    this.connection?.close();
    this.connection = null;
  }

  private async open(): Promise<SMTPConnection> {
    const { host, port, secure, credentials } = parts(this.url);
    const connection = new SMTPConnection({
      ...{ host, port, secure, connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS },
      socketTimeout: PATIENCE_FOR_THE_ANSWER_MS,
    });
    await new Promise<void>((resolve, reject) => {
      // Also stays for later: a line that breaks between two mails must not end the process.
      connection.on('error', (error) => {
        this.connection = null;
        reject(asError(error));
      });
      connection.connect(() => {
        if (credentials === null) resolve();
        else
          connection.login(credentials, (error) => {
            if (error) reject(error);
            else resolve();
          });
      });
    });
    this.connection = connection;
    return connection;
  }
}

/** The content, and then its end: the last byte of the mail on the wire follows from the end, in the same turn. */
function endingWith(content: Buffer, onLastByte: () => void): Readable {
  let isOut = false;
  return new Readable({
    read() {
      if (!isOut) {
        isOut = true;
        this.push(content);
        return;
      }
      onLastByte();
      this.push(null);
    },
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error('unknown');
}

function parts(url: string) {
  const { hostname, port, protocol, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return {
    host: hostname,
    port: Number(port) || (secure ? 465 : 25),
    secure,
    credentials: username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  };
}
