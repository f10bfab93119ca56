import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SmtpLine } from './smtp-line';

/** A mail as it goes over the wire: its text with all headers. */
export interface WireMail {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly content: Buffer;
}

/** Where mail goes out. `onLastByte` runs in the instant before what makes the mail whole leaves. */
export interface MailDoor {
  send(mail: WireMail, onLastByte: () => void): Promise<void>;
  close(): void;
}

/** Through SMTP, or into the mail folder where no server is set. Each lane opens one. */
export function openDoor(smtpUrl: string | undefined, dataDir: string): MailDoor {
  return smtpUrl === undefined ? intoFolder(join(dataDir, 'mail')) : new SmtpLine(smtpUrl);
}

/** The name of the file is the id of the mail: written twice, it is one mail. */
function intoFolder(folder: string): MailDoor {
  return {
    send: async ({ id, content }, onLastByte) => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      onLastByte();
      await writeFile(join(folder, `${id}.eml`), content, { mode: 0o600 });
    },
    close: () => undefined,
  };
}
